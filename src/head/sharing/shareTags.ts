import { localeList, locales, offeredLocales, type Locale } from '../../config/locales.ts';
import { siteUrl } from '../../config/site.ts';
import { strings } from '../../config/strings.ts';
import { chooserPicture, pictureKindOf, picturePath, pictureSize, pictureWords } from './kinds.ts';

/** A `<meta>` of the Open Graph protocol (https://ogp.me), for the preview of a link in a message. */
interface SharingTag {
	property: string;
	content: string;
}

const pictureTags = (path: string, words: string): SharingTag[] => [
	{ property: 'og:image', content: siteUrl + path },
	{ property: 'og:image:width', content: String(pictureSize.width) },
	{ property: 'og:image:height', content: String(pictureSize.height) },
	{ property: 'og:image:alt', content: words },
];

/**
 * The Open Graph tags of a page that Starlight does not write, or writes differently from the specification.
 * @param slug the page without its locale; empty for the start page
 */
export function sharingTags(locale: Locale, slug: string): SharingTag[] {
	const kind = pictureKindOf(slug);
	const t = strings[locales[locale].lang];
	return [
		{ property: 'og:type', content: slug === '' ? 'website' : 'article' },
		{ property: 'og:locale', content: locales[locale].og },
		...localeList
			.filter((key) => key !== locale)
			.map((key) => ({ property: 'og:locale:alternate', content: locales[key].og })),
		...pictureTags(picturePath(locale, kind), t[pictureWords[kind]]),
	];
}

/** The tags of the language chooser. */
export const chooserTags = (title: string, description: string): SharingTag[] => [
	{ property: 'og:type', content: 'website' },
	{ property: 'og:title', content: title },
	{ property: 'og:description', content: description },
	{ property: 'og:url', content: `${siteUrl}/` },
	...pictureTags(
		chooserPicture,
		offeredLocales.map((locale) => strings[locales[locale].lang]['site.tagline']).join(' · '),
	),
];
