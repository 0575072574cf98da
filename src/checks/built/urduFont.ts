import { attribute } from '../output/html.ts';
import { placeOf, type Output } from '../output/output.ts';
import { error, type Problem } from '../problem.ts';

const fontName = /nastaliq/i;
/** A rule that could fetch the font. Its bare name in a rule for Urdu fetches nothing. */
const fontRule = /@font-face[^}]*nastaliq|url\([^)]*nastaliq/i;

/** Chinese and English pages do not know the Urdu font: it weighs more than the rest of the page. */
export function urduFont({ pages, files, read }: Output): Problem[] {
	const heavy = new Set([...files].filter((file) => file.endsWith('.css') && fontRule.test(read(file))));
	return pages
		.filter(({ locale }) => locale === 'zh-cn' || locale === 'en')
		.flatMap((page) => {
			const sheets = page.elements.flatMap((element) =>
				element.tagName === 'link' ? (attribute(element, 'href')?.slice(1) ?? []) : [],
			);
			const found = fontName.exec(page.html)?.[0] ?? sheets.find((sheet) => heavy.has(sheet));
			if (found === undefined) return [];
			return error(placeOf(page), {
				text: found,
				wrong: `The page ${page.path} names the Urdu font, so a phone may fetch it for nothing.`,
				mend: 'The font belongs to Urdu pages alone: a developer looks at src/routeData.ts and src/styles.',
			});
		});
}
