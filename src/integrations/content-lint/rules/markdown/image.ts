import { imagePattern } from '../../readers/content/page.ts';
import { markdownOf, findMatches } from '../../readers/content/findMatches.ts';
import type { Rule } from '../../rule.ts';

/**
 * The content of an image cannot be checked, translated, read aloud or found by the search, and on a slow connection it
 * costs more than the page.
 */
export const image: Rule = {
	id: 'markdown/image',
	reads: 'page text',
	refuses: 'A picture.',
	check: ({ pages }) =>
		pages.flatMap((page) =>
			findMatches(markdownOf(page), imagePattern, ({ 1: words = '' }) => ({
				message: 'The pages of this guide hold no pictures: they open on slow connections, are read aloud and printed.',
				fix: `Say in words what the picture shows${words.trim() ? ` (“${words.trim()}”)` : ''}, step by step, and delete this.`,
			})),
		),
};
