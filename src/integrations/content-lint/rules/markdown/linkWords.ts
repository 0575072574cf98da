import { objectReplacement } from '../../../../lib/placeholders.ts';
import { withoutImages } from '../../readers/content/page.ts';
import { markdownOf, findMatches } from '../../readers/content/findMatches.ts';
import { allWords } from '../../readers/languageWords.ts';
import type { Rule } from '../../rule.ts';

const link = /\[([^[\]\n]*)\]\([^()\n]*\)/g;

/** Screen readers list the links of a page without the text around them. */
export const linkWords: Rule = {
	id: 'markdown/link-words',
	reads: 'page text',
	refuses: 'A link whose words do not say where it leads.',
	check: ({ pages }) =>
		pages.flatMap((page) =>
			findMatches(markdownOf(page, withoutImages(page.body)), link, ({ 1: excerpt = '' }) =>
				saysNothing(excerpt)
					? {
							excerpt,
							message:
								'These words do not say where the link leads; a screen reader reads links out one after the other.',
							fix: 'Put the link on the words that name the page: [the six steps](…).',
						}
					: undefined,
			),
		),
};

const emptyLinks = new Set(allWords.flatMap(({ writing }) => writing.emptyLinks));

/**
 * Whether the words of a link do not name its target.
 * @param text the words of the link
 */
export function saysNothing(text: string): boolean {
	const words = text
		.replaceAll(objectReplacement, '')
		.replace(/[\p{P}\p{S}\s]+/gu, ' ')
		.trim()
		.toLowerCase();
	return emptyLinks.has(words);
}
