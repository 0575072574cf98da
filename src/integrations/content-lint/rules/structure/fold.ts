import { findUses } from '../../../../components/registry/componentUses.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import { lineAt } from '../../readers/content/prose.ts';
import type { Remedy, Rule } from '../../rule.ts';

/** A word, or two Chinese characters, which are about a word. */
const word = /\p{Script=Han}{2}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-]){2,}/gu;
/** Two neighbouring Chinese characters, also those that another pair begins with, or a word. */
const wordOrPair = /(?=(\p{Script=Han}{2}))|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}]){3,}/gu;

const wordsOf = (text: string): string[] =>
	[...text.toLowerCase().matchAll(wordOrPair)].map(([whole, pair]) => pair ?? whole);

/** “Notes” over a warning: nobody opens it. */
export const fold: Rule = {
	id: 'structure/fold',
	mayBeWrong: true,
	reads: 'page text',
	refuses: 'A fold whose title does not say what is in it, and a section that is folded away under other words.',
	check: ({ pages }) =>
		pages.flatMap(({ file, body }) =>
			findUses(body)
				.filter(({ name }) => name === 'Fold')
				.flatMap(({ index, text, attributes }) => {
					const line = lineAt(body, index);
					const fault = faultOf(attributes.get('title') ?? '', headingOfFolds(body, line));
					return fault ? { file, line, excerpt: text, ...fault } : [];
				}),
		),
};

const wholeFold = /<Fold\b[^<>]*>[^]*?<\/Fold>/g;

/** The heading of the section around a line, if nothing but folds is in it. */
function headingOfFolds(body: string, line: number): string | undefined {
	const headings = headingsOf(body);
	const at = headings.findLastIndex((heading) => heading.line <= line);
	const [heading, next] = [headings[at], headings[at + 1]];
	if (!heading) return undefined;
	const text = body.split('\n').slice(heading.line, next ? next.line - 1 : undefined);
	return text.join('\n').replace(wholeFold, '').trim() === '' ? heading.text : undefined;
}

/** @param heading of the section, if nothing but folds is in it */
function faultOf(title: string, heading: string | undefined): Remedy | undefined {
	if ((title.match(word) ?? []).length < 2)
		return {
			message: `Nobody learns from “${title}” what is folded away here.`,
			fix: 'Name in the title who needs it or what is in it. A warning stands open, without a fold.',
		};
	const said = wordsOf(title);
	if (heading === undefined || wordsOf(heading).some((part) => said.includes(part))) return undefined;
	return {
		message: 'The whole section is folded away, so a reader in a hurry sees only its heading.',
		fix: 'Delete the fold around it: what a heading promises stands open.',
	};
}
