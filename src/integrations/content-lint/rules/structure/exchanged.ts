import { langList, type Lang } from '../../../../config/locales.ts';
import { inOneLanguage } from '../../messages/oneLanguage.ts';
import type { Content } from '../../readers/content/content.ts';
import { everyValue } from '../../readers/content/data.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import { withoutImages } from '../../readers/content/page.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/**
 * Finds two texts that change places: each is still somewhere, but names another thing. The words of a link say where it
 * leads, so that targets are wrong even if they change places in every language.
 */
export const exchanged: Rule = {
	id: 'structure/exchanged',
	comparesLanguages: true,
	reads: 'headings, links, titles, data, strings, also before the change',
	refuses: 'Two headings or texts that change places in one language alone, and the targets of two links.',
	check({ before, ...content }) {
		if (!before) return [];
		const old = new Map(textsOf(before).map((text) => [idOf(text), text]));
		const changed = textsOf(content).flatMap((now) => {
			const was = old.get(idOf(now));
			return was && was.text !== now.text ? [{ now, was }] : [];
		});
		return inOneLanguage(
			changed.flatMap(({ now, was }) => {
				const other = changed.find((there) => there.was.text === now.text && there.was.lang === now.lang);
				if (!other) return [];
				const { lang, file, line, text, place } = now;
				const key = now.isLink ? [lang, file] : [place, other.now.place].sort();
				const there = `line ${other.now.line}${other.now.file === file ? '' : ` of ${other.now.file}`}`;
				const message = `Here stood “${was.text}” before. This belongs to ${there}.`;
				return [{ lang, key: key.join(' '), finding: { file, line, excerpt: text, message } }];
			}),
		);
	},
};

/** A text and what it names. */
interface Named {
	lang: Lang;
	/** What it names, in every language: a section, a field of a page, an entry. For a link: its words. */
	place: string;
	/** The words; of a link, the target without its language. */
	text: string;
	isLink?: true;
	file: string;
	line: number;
}

const idOf = ({ lang, place }: Named): string => `${lang} ${place}`;

const link = /\[([^[\]]*)\]\(((?:\/|#)[^()\s]*)\)/g;

function textsOf({ pages, data, strings }: Content): Named[] {
	return [
		...pages.flatMap(({ lang, slug, file, body, frontMatter }): Named[] => [
			...['title', 'description'].map((field) => {
				const [text, line] = [textAt(frontMatter.value, [field]), frontMatter.lineOf([field])];
				return { lang, place: `${slug} ${field}`, text, file, line };
			}),
			...headingsOf(body).map(({ id, text, line }) => ({ lang, place: `${slug}#${id ?? ''}`, text, file, line })),
			...[...withoutImages(body).matchAll(link)].map(({ 1: words = '', 2: target = '', index }) => ({
				lang,
				place: `${slug} ${words}`,
				text: target.replace(/^\/[^/]+/, ''),
				isLink: true as const,
				file,
				line: lineAt(body, index),
			})),
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
