import { placeOf, type Output } from '../../readers/output/output.ts';
import { error, type Problem } from '../../problem.ts';

const fontName = /nastaliq/i;

/** Chinese and English pages, which hold their styles themselves, do not know the Urdu font: it weighs more than the rest of the page. */
export function urduFont({ pages }: Output): Problem[] {
	return pages
		.filter(({ locale }) => locale === 'zh-cn' || locale === 'en')
		.flatMap((page) => {
			const [found] = fontName.exec(page.html) ?? [];
			if (found === undefined) return [];
			return error(placeOf(page), {
				text: found,
				wrong: `The page ${page.path} names the Urdu font, so a phone may fetch it for nothing.`,
				mend: 'The font belongs to Urdu pages alone: a developer looks at src/routeData.ts and src/styles.',
			});
		});
}
