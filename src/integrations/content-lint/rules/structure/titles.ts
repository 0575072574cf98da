import type { Content } from '../../readers/content/content.ts';
import type { Page } from '../../readers/content/page.ts';
import { textAt } from '../../readers/content/yaml.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import type { Remedy, Rule } from '../../rule.ts';

export const titles: Rule = {
	id: 'structure/titles',
	reads: 'front matter',
	refuses:
		'A title, description or label in the menu that another page has, that is too short or too long, or that shouts, and a description that repeats the title.',
	check(content) {
		const copies = copiesIn(content);
		return content.pages.flatMap((page) =>
			textsOf(page).flatMap(({ field, path, text }) => {
				const original = copies.get(page)?.field === field ? copies.get(page)?.original : undefined;
				const faults = [original ? copied(field, original) : [], faultsOf(field, text, page)].flat();
				const place = { file: page.file, line: page.frontMatter.lineOf(path), excerpt: text };
				return faults.map((fault) => ({ ...place, ...fault }));
			}),
		);
	},
};

interface Text {
	field: string;
	path: string[];
	text: string;
}

/** The texts of a page by which readers choose it. Those in another language have another length. */
function textsOf({ lang, frontMatter: { value } }: Page): Text[] {
	const letter = new RegExp(`\\p{Script=${languagePatterns[lang].script}}`, 'u');
	return [['title'], ['description'], ['sidebar', 'label']]
		.map((path) => ({ path, field: path.at(-1) ?? '', text: textAt(value, path) }))
		.filter(({ text }) => letter.test(text));
}

/** Finds pages with a text of an older page. A copy has several; its first one is reported. */
function copiesIn({ pages, menu, before }: Content): Map<Page, { field: string; original: Page }> {
	const isUnchanged = ({ file, source }: Page): boolean =>
		before?.pages.some((old) => old.file === file && old.source === source) ?? false;
	const ageOf = (page: Page): number => Number(menu.some(({ slug }) => slug === page.slug)) + Number(isUnchanged(page));
	const seen = new Map<string, Page>();
	const copies = new Map<Page, { field: string; original: Page }>();
	for (const page of pages.toSorted((a, b) => ageOf(b) - ageOf(a))) {
		for (const { field, text } of textsOf(page)) {
			const key = `${page.lang} ${field} ${text.trim()}`;
			const original = seen.get(key);
			seen.set(key, page);
			if (original && !copies.has(page)) copies.set(page, { field, original });
		}
	}
	return copies;
}

const copied = (field: string, { file }: Page): Remedy => ({
	message: `${file} has the same ${field}: one of the two was copied.`,
	fix: 'On the page that you changed, say what a reader finds on it and not on the other: in a list of results the two look the same.',
});

const shouts = /[!！*★☆【】\p{Extended_Pictographic}]/u;
/** At least three pairs of capitals, and no small letter. */
const isInCapitals = /^(?=(?:.*?\p{Lu}{2}){3})[^\p{Ll}\p{Lo}]*$/u;

function faultsOf(field: string, text: string, { lang, frontMatter }: Page): Remedy[] {
	const { titleLength, descriptionLength } = languagePatterns[lang];
	const [least, most] = field === 'description' ? descriptionLength : [1, titleLength];
	const { length } = [...text];
	const title = textAt(frontMatter.value, ['title']);
	const faults: [isWrong: boolean, message: string, fix: string][] = [
		[
			length < least,
			`This ${field} has ${length} characters; it needs at least ${least}.`,
			'Say what the reader leaves with.',
		],
		[
			length > most,
			`This ${field} has ${length} characters; search engines cut it after about ${most}.`,
			'Say it in fewer words.',
		],
		[
			shouts.test(text) || isInCapitals.test(text),
			'Capitals, stars and exclamation marks look like an advert.',
			'Say it calmly.',
		],
		[/^\p{Ll}{2}/u.test(text), `This ${field} begins with a small letter.`, 'Begin it with a capital.'],
		[
			field === 'description' && title !== '' && text.startsWith(title),
			'The description repeats the title.',
			'Say what a reader finds on the page.',
		],
	];
	return faults.flatMap(([isWrong, message, fix]) => (isWrong ? { message, fix } : []));
}
