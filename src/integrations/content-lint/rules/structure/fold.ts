import { findUses } from '../../../../components/registry/componentUses.ts';
import { lineAt } from '../../readers/content/prose.ts';
import type { Remedy, Rule } from '../../rule.ts';

/** A section whose whole text is in folds: its heading, and the folds up to the next heading. */
const foldedSection =
	/^#{2,6} +(?<heading>.+?) *\{#[\w-]+\}\s+(?<folds>(?:<Fold\b[^<>]*>(?:(?!<\/?Fold\b)[\s\S])*<\/Fold>\s*)+)(?=#{2,6} |$(?![\s\S]))/gm;
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
		pages.flatMap(({ file, body }) => {
			const folds = findUses(body).filter(({ name }) => name === 'Fold');
			const whole = [...body.matchAll(foldedSection)].map(({ index, groups = {}, 0: { length } }) => ({
				from: index,
				to: index + length,
				heading: groups['heading'] ?? '',
			}));
			return folds.flatMap(({ index, text, attributes }) => {
				const title = attributes.get('title') ?? '';
				const section = whole.find(({ from, to }) => from < index && index < to);
				const fault = faultOf(title, section?.heading);
				return fault ? { file, line: lineAt(body, index), excerpt: text, ...fault } : [];
			});
		}),
};

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
