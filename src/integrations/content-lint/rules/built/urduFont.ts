import { placeOf, type Output } from '../../readers/output/output.ts';
import { finding, type Finding } from '../../problem.ts';

/** An address under which the font would be fetched; a phone that has Nastaliq may use its own. */
const fontFile = /["'(][^"'()\s]*nastaliq[^"'()\s]*\.woff2/i;

/** The card that is held up at the counter is in Urdu in every language: there the font is worth its bytes. */
const counterCard = 'counter';

/** Chinese and English pages, which hold their styles themselves, fetch no Urdu font: it weighs more than the rest of the page. */
export function urduFont({ pages }: Output): Finding[] {
	return pages
		.filter(({ locale }) => locale === 'zh-cn' || locale === 'en')
		.filter(({ page }) => page?.slug !== counterCard)
		.flatMap((page) => {
			const [found] = fontFile.exec(page.html) ?? [];
			if (found === undefined) return [];
			return finding(placeOf(page), {
				excerpt: found,
				message: `The page ${page.path} names the file of the Urdu font, so a phone may fetch it for nothing.`,
				fix: 'The font belongs to Urdu pages alone: a developer looks at src/routeData.ts and src/styles.',
			});
		});
}
