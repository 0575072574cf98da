import { passages } from '../../readers/content/passages.ts';
import { findMatches } from '../../readers/content/findMatches.ts';
import { codePoint, type Rule } from '../../rule.ts';

/** Format characters (Unicode category Cf), except the zero-width non-joiner, which Urdu spelling may use. */
const unseen = /(?!\u200C)\p{Cf}/gu;

/** Invisible characters can reverse a line, and hide a number from the rules and a word from the search. */
export const invisible: Rule = {
	id: 'characters/invisible',
	reads: 'all texts',
	refuses: 'An invisible character.',
	check: (content) =>
		passages(content).flatMap((passage) => {
			const lines = new Set<number>();
			return findMatches(passage, unseen, ({ index, 0: character }) => {
				const line = passage.prose.lineAt(index);
				if (lines.has(line)) return undefined;
				lines.add(line);
				const around = passage.prose.text.slice(Math.max(0, index - 15), index + 15).replace(/\s+/g, ' ');
				return {
					excerpt: around.replace(unseen, '▯').trim(),
					message: `Where ▯ stands there is a mark nobody sees (${codePoint(character)}).`,
					fix: 'Delete these words and type them again; text copied from a chat or a PDF often contains such marks.',
				};
			});
		}),
};
