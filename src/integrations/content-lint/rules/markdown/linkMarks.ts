import { localeList } from '../../../../config/locales.ts';
import { linesOf } from '../../readers/content/lines.ts';
import { truncate, type Finding, type Rule } from '../../rule.ts';

/** A correct link, with or without words. */
const link = /!?\[([^[\]\n]*)\]\((?:[^()\s]|\([^()\s]*\))*\)/g;
/** A link with a title, which browsers show as a tooltip. */
const tooltip = /\[([^[\]\n]+)\]\(\s*([^()\s]+)\s+(["'“(][^()\n]*["'”)])\s*\)/g;
/** A link with a space in its address. */
const spacedLink = /\[([^[\]\n]+)\]\(\s*([^()\s]+(?:[ \t]+[^()\s]+)+)\s*\)/g;
const boxTitle = /^\s*:::\w+\[[^[\]\n]*\]/;
/** The address of a page or a section of the site. */
const address = `(?:/(?:${localeList.join('|')})/[\\w/#-]*|#[a-z][\\w-]*)`;
/** A link with one wrong character: words between brackets of any kind, and the address. */
const brokenLink = new RegExp(
	`(?:[[【［](?<words>[^\\[\\]【】［］()（）\\n]*)(?:[\\]】］]\\s*)?[(（【［]?|[\\]】］]?\\s*[(（])\\s*(?<at>${address})\\s*[)）\\]】］]?`,
	'gu',
);
/** An address without a link. After a letter or a dot it belongs to another site; yields to: facts/address. */
const bareAddress = new RegExp(`(?<![\\w.:/-])/(?:${localeList.join('|')})/[\\w/#-]*`, 'gu');
const brackets = /(?:\[[^[\]\n]*\]?)+|\]/g;
/** `[^1]`, `[AK1]`: a footnote or the mark of a source. */
const footnote = /^\[(?:\^|[A-Z]{1,3}\d+\]|\d+\])/;

/** With one wrong character, readers see brackets and an address that they cannot tap. */
export const linkMarks: Rule = {
	id: 'markdown/link-marks',
	reads: 'page text',
	refuses: 'A link that one wrong character breaks.',
	check: ({ pages }) =>
		pages.flatMap((page) =>
			linesOf(page).flatMap(({ text, line }) => {
				const problems: Finding[] = [];
				const report = (words: string, message: string, fix: string): void => {
					problems.push({ file: page.file, line, excerpt: truncate(words), message, fix });
				};
				const example = `[words](/${page.locale}/steps/)`;
				text
					.replace(/<[^<>\n]*>/g, blank)
					.replace(boxTitle, blank)
					.replace(link, (found, words: string, index: number) => {
						if (words.trim() === '' && !found.startsWith('!'))
							report(
								text.slice(index, index + found.length),
								'This link has no words, so nobody can see or tap it.',
								`Put the words between [ and ]: ${example}`,
							);
						return blank(found);
					})
					.replace(tooltip, (found, words: string, at: string, title: string) => {
						report(
							title,
							'These words behind the address show only when a mouse rests on the link: readers on phones do not see them.',
							`Delete them: [${words}](${at})`,
						);
						return blank(found);
					})
					.replace(spacedLink, (found, words: string, at: string) => {
						report(
							found,
							'There is a space in the address of this link, so it is no link and the reader sees the brackets.',
							`Write [${words}](${at.replace(/\s+/g, '')}). An address has no spaces; its words are joined by -.`,
						);
						return blank(found);
					})
					.replace(brokenLink, (found, words: string | undefined, at: string) => {
						report(
							found,
							'This was meant to be a link, but it is not: the reader sees the address.',
							`Write [${words?.trim() || 'words'}](${at}): ordinary brackets, each with its partner, and no space between ] and (.`,
						);
						return blank(found);
					})
					.replace(bareAddress, (found) => {
						report(
							found,
							'The reader sees this address and cannot tap it.',
							`Write a link with words: [words](${found})`,
						);
						return blank(found);
					})
					.replace(brackets, (found) => {
						report(
							found,
							'The reader sees these brackets: this is no link, because it has no address.',
							footnote.test(found)
								? 'Take it out; sources are named at the top of the page, under "sources".'
								: `Take a remark for editors out whole, with its words. For a link, write ${example}; of other words, take only the brackets out.`,
						);
						return blank(found);
					});
				return problems;
			}),
		),
};

const blank = (text: string): string => ' '.repeat(text.length);
