import { markdownOf, findMatches } from '../../readers/content/findMatches.ts';
import type { Rule } from '../../rule.ts';

const boldText = /\*\*(?=\S)(.+?)\*\*/g;
const mark = /[\p{P}\p{S}]/u;
const word = /[^\s\p{P}\p{S}]/u;

/**
 * `**注意：**请` shows its stars: Markdown closes bold only if a letter is before the stars, or a space or punctuation
 * after them (CommonMark, "right-flanking delimiter run"). The opposite holds for opening stars.
 */
export const bold: Rule = {
	id: 'markdown/bold',
	reads: 'page text',
	refuses: 'Bold whose stars the reader would see.',
	check: ({ pages }) =>
		pages.flatMap((page) =>
			findMatches(markdownOf(page), boldText, ({ 0: whole, 1: inside = '', index }) => {
				const before = page.body[index - 1] ?? ' ';
				const after = page.body[index + whole.length] ?? ' ';
				const first = inside[0] ?? '';
				const last = inside.at(-1) ?? '';
				const opens = !(mark.test(first) && word.test(before));
				const closes = !(mark.test(last) && word.test(after));
				if (opens && closes) return undefined;
				const outside = closes ? `${first}**${inside.slice(1)}**` : `**${inside.slice(0, -1)}**${last}`;
				return {
					excerpt: `${whole}${closes ? '' : after}`,
					message:
						'The reader would see the stars: bold cannot start or end with a punctuation mark that touches a word on the other side.',
					fix: `Put the mark outside the stars: ${outside}`,
				};
			}),
		),
};
