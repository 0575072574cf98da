import { langList, type Lang } from '../../../../config/locales.ts';
import { inOneLanguage } from '../../comparing/oneLanguage.ts';
import type { Content } from '../../readers/content/content.ts';
import { everyValue } from '../../readers/content/data.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** Finds two texts of one language that change places: each is still somewhere, but names another thing. */
export const exchanged: Rule = {
	id: 'structure/exchanged',
	mayBeWrong: true,
	comparesWithBefore: true,
	comparesLanguages: true,
	once: true,
	reads: 'headings, titles, data, strings',
	refuses: 'Two headings or texts that change places in one language alone.',
	check({ before, ...content }) {
		if (!before) return [];
		const old = new Map(textsOf(before).map((text) => [idOf(text), text]));
		const changed = textsOf(content).flatMap((now) => {
			const was = old.get(idOf(now));
			return was && was.text !== now.text ? [{ now, was }] : [];
		});
		return inOneLanguage(
			changed.flatMap(({ now, was }) => {
				const other = changed.find(
					(there) => there.was.text === now.text && there.now.text === was.text && there.was.lang === now.lang,
				);
				if (!other) return [];
				const { lang, file, line, text, place } = now;
				const key = [place, other.now.place].sort().join(' ');
				const there = `line ${other.now.line}${other.now.file === file ? '' : ` of ${other.now.file}`}`;
				const message = `Here stood “${was.text}” before. This belongs to ${there}.`;
				return [{ lang, key, finding: { file, line, excerpt: text, message } }];
			}),
		);
	},
};

/** A text and what it names. */
interface Named {
	lang: Lang;
	/** What it names, in every language: a section, a field of a page, an entry. */
	place: string;
	text: string;
	file: string;
	line: number;
}

const idOf = ({ lang, place }: Named): string => `${lang} ${place}`;

function textsOf({ pages, data, strings }: Content): Named[] {
	return [
		...pages.flatMap(({ lang, slug, file, body, frontMatter }): Named[] => [
			...['title', 'description'].map((field) => {
				const [text, line] = [textAt(frontMatter.value, [field]), frontMatter.lineOf([field])];
				return { lang, place: `${slug} ${field}`, text, file, line };
			}),
			...headingsOf(body).map(({ id, text, line }) => ({ lang, place: `${slug}#${id ?? ''}`, text, file, line })),
		]),
		...everyValue(data).flatMap(({ id, file, path, value, lineOf }) =>
			langList.flatMap((lang) => {
				const [text, line] = [textAt(value, [lang]), lineOf(lang)];
				return text === '' ? [] : { lang, place: [file, id, ...path].join(' '), text, file, line };
			}),
		),
		...strings.flatMap(({ lang, file, values, lineOf }) =>
			[...values].map(([key, text]) => ({ lang, place: key, text, file, line: lineOf(key) })),
		),
	];
}
