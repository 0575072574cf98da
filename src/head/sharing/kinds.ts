import { offeredLocales, type Locale } from '../../config/locales.ts';
import { pages } from '../../config/pages.ts';
import type { StringKey } from '../../config/strings.ts';

/** The kinds of page that have their own picture, each with the string on it: a question and its answer. */
export const pictureWords = {
	emergency: 'emergency.banner',
	case: 'picture.case',
	operator: 'picture.operator',
	guide: 'picture.guide',
} as const satisfies Record<string, StringKey>;

export type PictureKind = keyof typeof pictureWords;

/** The picture of the language chooser, with text in all languages. */
export const chooserPicture = '/share/languages.png';

/** The size of every picture in pixels: WhatsApp, Facebook and X show it without cropping (https://ogp.me). */
export const pictureSize = { width: 1200, height: 630 } as const;

/**
 * The kind of a page.
 * @param slug the page without its locale; empty for the start page
 */
export function pictureKindOf(slug: string): PictureKind {
	if (slug === pages.emergency) return 'emergency';
	if (slug.startsWith('situations/')) return 'case';
	return slug.startsWith('operators') ? 'operator' : 'guide';
}

/** The address of a picture, without the host. */
export const picturePath = (locale: Locale, kind: PictureKind): string => `/share/${locale}-${kind}.png`;

/** Every picture of one language. */
export const languagePictures = offeredLocales.flatMap((locale) =>
	(Object.keys(pictureWords) as PictureKind[]).map((kind) => ({ locale, kind })),
);
