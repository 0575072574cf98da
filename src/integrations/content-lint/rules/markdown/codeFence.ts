import { linesOf } from '../../readers/content/lines.ts';
import { findingsOf, markdownOf } from '../../readers/content/findMatches.ts';
import type { Rule } from '../../rule.ts';

/** A code fence. No page shows code, and an unclosed fence turns the rest of the page into code. */
const fence = /^\s*(?:`{3,}|~{3,})/;

export const codeFence: Rule = {
	id: 'markdown/code-fence',
	reads: 'page text',
	refuses: 'A line that turns the text below into a block of code.',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			const fences = linesOf(page).filter(({ text }) => fence.test(text));
			return findingsOf(markdownOf(page), fences.slice(0, 1), () => ({
				message: 'From here on the text would be shown as code, with all its marks.',
				fix: 'Delete this line and the one like it further down, if there is one.',
			}));
		}),
};
