import { placeOf, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

/** A page has one main heading, its title. */
export const mainHeading: Rule<Output> = {
	id: 'built/main-heading',
	reads: 'built pages',
	refuses: 'A page with several main headings, or none.',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			const { length } = page.elements.filter(({ tagName }) => tagName === 'h1');
			if (length === 1) return [];
			return {
				...placeOf(page),
				excerpt: `main headings (h1): ${length}`,
				message: `The page ${page.path} should have main headings (h1): 1`,
				fix: 'The title is the main heading: no line of the page may start with a single #, and no component may bring its own.',
			};
		}),
};
