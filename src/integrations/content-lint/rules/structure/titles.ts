import type { Page } from '../../readers/content/page.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import type { Remedy, Rule } from '../../rule.ts';

export const titles: Rule = {
	id: 'structure/titles',
	reads: 'front matter',
	refuses:
		'A title, description or label in the menu that another page has, that is too short or too long, or that shouts, and a description that repeats the title.',
	check({ pages, menu, before }) {
		const seen = new Map<string, string>();
		const copies = new Set<string>();
		const isListed = ({ slug }: Page): boolean => menu.some((item) => item.slug === slug);
		const isUnchanged = ({ file, source }: Page): boolean =>
			before?.pages.some((old) => old.file === file && old.source === source) ?? false;
		/** A copy is younger than its original. */
		const ageOf = (page: Page): number => Number(isListed(page)) + Number(isUnchanged(page));
		return pages
			.toSorted((a, b) => ageOf(b) - ageOf(a))
			.flatMap((page) =>
				[['title'], ['description'], ['sidebar', 'label']].flatMap((path) => {
					const { file, lang } = page;
					const { value, lineOf } = page.frontMatter;
					const field = path.at(-1) ?? '';
					const text = valueAt(value, path);
					// A text in another language has another length.
					const letter = new RegExp(`\\p{Script=${languagePatterns[lang].script}}`, 'u');
					if (typeof text !== 'string' || !letter.test(text)) return [];
					const key = `${lang} ${field} ${text.trim()}`;
					const twin = seen.get(key);
					seen.set(key, file);
					const { titleLength, descriptionLength } = languagePatterns[lang];
					const [least, most] = field === 'description' ? descriptionLength : [1, titleLength];
					const { length } = [...text];
					const faults: Remedy[] = [];
					// A copy has several texts of its original.
					if (twin && !copies.has(file) && (menu.length === 0 || ageOf(page) > 0)) {
						copies.add(file);
						faults.push({
							message: `${twin} has the same ${field}: one of the two was copied.`,
							fix: 'On the page that you changed, say what a reader finds on it and not on the other: in a list of results the two look the same.',
						});
					}
					if (length < least)
						faults.push({
							message: `This ${field} has ${length} characters; it needs at least ${least}.`,
							fix: 'Say what the reader leaves with.',
						});
					if (length > most)
						faults.push({
							message: `This ${field} has ${length} characters; search engines cut it after about ${most}.`,
							fix: 'Say it in fewer words.',
						});
					if (
						/[!！*★☆【】\p{Extended_Pictographic}]/u.test(text) ||
						/^(?=(?:.*?\p{Lu}{2}){3})[^\p{Ll}\p{Lo}]*$/u.test(text)
					)
						faults.push({
							message: 'Capitals, stars and exclamation marks look like an advert.',
							fix: 'Say it calmly.',
						});
					if (/^\p{Ll}{2}/u.test(text))
						faults.push({ message: `This ${field} begins with a small letter.`, fix: 'Begin it with a capital.' });
					if (field === 'description' && text.startsWith(String(valueAt(value, ['title']))))
						faults.push({
							message: 'The description repeats the title.',
							fix: 'Say what a reader finds on the page.',
						});
					return faults.map((fault) => ({ file, line: lineOf(path), excerpt: text, ...fault }));
				}),
			);
	},
};
