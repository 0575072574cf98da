import { localeList } from '../../../../config/locales.ts';
import { blank, linesOf, type Line } from '../../readers/content/lines.ts';
import type { Page } from '../../readers/content/page.ts';
import { truncate, type Finding, type Rule } from '../../rule.ts';

const target = '\\((?:[^()\\s]|\\([^()\\s]*\\))*\\)';
/** A correct link, or an image. */
const link = new RegExp(`(?:!\\[[^[\\]\n]*|\\[\\s*[^[\\]\\s][^[\\]\n]*)\\]${target}`, 'g');
const boxTitle = /^\s*:::\w+\[[^[\]\n]*\]/;
/** The address of a page or a section of the site. */
const address = `(?:/(?:${localeList.join('|')})/[\\w/#-]*|#[a-z][\\w-]*)`;
/** `[^1]`, `[AK1]`: a footnote or the mark of a source. */
const footnote = /^\[(?:\^|[A-Z]{1,3}\d+\]|\d+\])/;

/** What a pattern of `faults` found. */
interface Found {
	text: string;
	words: string;
	/** The address. */
	at: string;
	/** A correct link in the language of the page. */
	example: string;
}

interface Fault {
	pattern: RegExp;
	message: string;
	fix(found: Found): string;
}

/** In order: what one finds, the next no longer reads. */
const faults: readonly Fault[] = [
	{
		pattern: new RegExp(`\\[\\s*\\]${target}`, 'g'),
		message: 'This link has no words, so nobody can see or tap it.',
		fix: ({ example }) => `Put the words between [ and ]: ${example}`,
	},
	{
		pattern: /\[(?<words>[^[\]\n]+)\]\(\s*(?<at>[^()\s]+)\s+["'“(][^()\n]*["'”)]\s*\)/g,
		message:
			'The words behind the address show only when a mouse rests on the link: readers on phones do not see them.',
		fix: ({ words, at }) => `Delete them: [${words}](${at})`,
	},
	{
		pattern: /\[(?<words>[^[\]\n]+)\]\(\s*(?<at>[^()\s]+(?:[ \t]+[^()\s]+)+)\s*\)/g,
		message: 'There is a space in the address of this link, so it is no link and the reader sees the brackets.',
		fix: ({ words, at }) =>
			`Write [${words}](${at.replace(/\s+/g, '')}). An address has no spaces; its words are joined by -.`,
	},
	{
		// One wrong character: words between brackets of any kind, and the address.
		pattern: new RegExp(
			`(?:[[【［](?<words>[^\\[\\]【】［］()（）\\n]*)(?:[\\]】］]\\s*)?[(（【［]?|[\\]】］]?\\s*[(（])\\s*(?<at>${address})\\s*[)）\\]】］]?`,
			'gu',
		),
		message: 'This was meant to be a link, but it is not: the reader sees the address.',
		fix: ({ words, at }) =>
			`Write [${words.trim() || 'words'}](${at}): ordinary brackets, each with its partner, and no space between ] and (.`,
	},
	{
		// After a letter or a dot it is the address of another site.
		pattern: new RegExp(`(?<![\\w.:/-])/(?:${localeList.join('|')})/[\\w/#-]*`, 'gu'),
		message: 'The reader sees this address and cannot tap it.',
		fix: ({ text }) => `Write a link with words: [words](${text})`,
	},
	{
		pattern: /(?:\[[^[\]\n]*\]?)+|\]/g,
		message: 'The reader sees these brackets: this is no link, because it has no address.',
		fix: ({ text, example }) =>
			footnote.test(text)
				? 'Take it out; sources are named at the top of the page, under "sources".'
				: `Take a remark for editors out whole, with its words. For a link, write ${example}; of other words, take only the brackets out.`,
	},
];

/** With one wrong character, readers see brackets and an address that they cannot tap. */
export const linkMarks: Rule = {
	id: 'markdown/link-marks',
	reads: 'page text',
	refuses: 'A link that one wrong character breaks.',
	check: ({ pages }) =>
		pages.flatMap((page) => linesOf(page).flatMap((line) => faultsIn(line, `[words](/${page.locale}/steps/)`, page))),
};

function faultsIn({ text: source, line }: Line, example: string, { file }: Page): Finding[] {
	let rest = [/<[^<>\n]*>/g, boxTitle, link].reduce((text, pattern) => text.replace(pattern, blank), source);
	return faults.flatMap(({ pattern, message, fix }) => {
		const matches = [...rest.matchAll(pattern)];
		rest = rest.replace(pattern, blank);
		return matches.map(({ 0: text, index, groups: { words = '', at = '' } = {} }) => ({
			file,
			line,
			excerpt: truncate(source.slice(index, index + text.length)),
			message,
			fix: fix({ text, words, at, example }),
		}));
	});
}
