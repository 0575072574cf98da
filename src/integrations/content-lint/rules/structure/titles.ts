import type { Lang } from '../../../../config/locales.ts';
import type { Content } from '../../readers/content/content.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { error, type Problem } from '../../problem.ts';

/** How long a description may be, in characters: what search engines show whole. A Han character says as much as two letters. */
const descriptionLength: Record<Lang, readonly [least: number, most: number]> = {
	'zh-CN': [25, 80],
	en: [50, 160],
	ur: [50, 160],
};

/** The longest title that search engines and browser tabs show whole, in characters. */
const titleLength: Record<Lang, number> = { 'zh-CN': 32, en: 65, ur: 65 };

/** Title and description are each page's own, and neither too short to tell anything nor too long to be shown. */
export function titles({ pages }: Content): Problem[] {
	const seen = new Map<string, string>();
	return pages.flatMap(({ file, lang, frontMatter: { value, lineOf } }) =>
		(['title', 'description'] as const).flatMap((field) => {
			const text = valueAt(value, [field]);
			if (typeof text !== 'string') return [];
			const say = (wrong: string, mend: string): Problem =>
				error({ file, line: lineOf([field]) }, { text, wrong, mend });
			const key = `${lang} ${field} ${text.trim()}`;
			const twin = seen.get(key);
			seen.set(key, file);
			const [least, most] = field === 'title' ? [1, titleLength[lang]] : descriptionLength[lang];
			const { length } = [...text];
			return [
				...(twin
					? [
							say(
								`${twin} has the same ${field}.`,
								'Say what a reader finds on this page and not on the other: in a list of results the two look the same.',
							),
						]
					: []),
				...(length < least
					? [
							say(
								`This ${field} has ${length} characters; it needs at least ${least}.`,
								'Say what the reader leaves with.',
							),
						]
					: []),
				...(length > most
					? [
							say(
								`This ${field} has ${length} characters; search engines cut it after about ${most}.`,
								'Say it in fewer words.',
							),
						]
					: []),
			];
		}),
	);
}
