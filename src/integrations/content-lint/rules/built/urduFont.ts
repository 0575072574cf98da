import { locales } from '../../../../config/locales.ts';
import { placeOf, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

/** The address of the font file. Its name alone is allowed, for phones that have the font. */
const fontFile = /["'(][^"'()\s]*nastaliq[^"'()\s]*\.woff2/i;

/** The counter card is in Urdu in every language, so its page loads the font. */
const counterCard = 'counter';

/** The Urdu font is larger than the rest of a page. */
export const urduFont: Rule<Output> = {
	id: 'built/urdu-font',
	reads: 'built pages',
	refuses: 'A page in another language that fetches the Urdu font.',
	check: ({ pages }) =>
		pages
			.filter(({ locale }) => locale && !locales[locale].nastaliq)
			.filter(({ page }) => page?.slug !== counterCard)
			.flatMap((page) => {
				const [found] = fontFile.exec(page.html) ?? [];
				if (found === undefined) return [];
				return {
					...placeOf(page),
					excerpt: found,
					message: `The page ${page.path} names the file of the Urdu font, so a phone may fetch it for nothing.`,
					fix: 'The font belongs to Urdu pages alone: a developer looks at src/head/routeData.ts and src/styles.',
				};
			}),
};
