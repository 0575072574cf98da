import { locales } from '../../../../config/locales.ts';
import { placeOf, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

/** An address under which the font would be fetched; a phone that has Nastaliq may use its own. */
const fontFile = /["'(][^"'()\s]*nastaliq[^"'()\s]*\.woff2/i;

/** The counter card is in Urdu in every language, so its page loads the font. */
const counterCard = 'counter';

/** Pages that are not set in Nastaliq fetch no Urdu font: it weighs more than the rest of the page. */
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
