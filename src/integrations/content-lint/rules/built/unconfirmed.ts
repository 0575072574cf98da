import { attribute, type Element } from '../../../../lib/html.ts';
import { dialHref } from '../../../../components/facts/dialHref.ts';
import { dialCode } from '../../../../schemas/data.ts';
import { locales } from '../../../../config/locales.ts';
import { placesOf } from '../../readers/content/prose.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { asPattern, printableTexts, statements } from '../../readers/output/dataTexts.ts';
import { visibleText } from '../../../../lib/visibleText.ts';
import { placeOf, type BuiltPage, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

/** Titles of sources may contain unconfirmed values. */
const isSource = (element: Element): boolean => attribute(element, 'data-source') !== undefined;

/** Statements with a confidence below B must not reach readers. */
export const unconfirmed: Rule<Output> = {
	id: 'built/unconfirmed',
	reads: 'built pages',
	refuses: 'A statement that is not confirmed.',
	check({ pages, content }) {
		const known = printableTexts(content);
		const withheld = statements(content).filter(({ printable }) => !printable);
		return pages.flatMap((page) => {
			const text = visibleText(page.root, isSource).replace(/\s+/g, ' ');
			return withheld.flatMap(({ id, file, line, value }) =>
				withheldTexts(value, page)
					// A confirmed text may contain it: "Rs 250" contains "Rs 2".
					.filter(
						(withheldText) =>
							isVisibleIn(withheldText, withoutConfirmed(text, withheldText, known)) || isLinked(withheldText, page),
					)
					.map((withheldText) => ({
						...placeOf(page, withheldText),
						excerpt: withheldText,
						message: `The page ${page.path} shows this, and it is not confirmed ("${id}", ${file}, line ${line}).`,
						fix: 'Take it out of the page. If it has been confirmed since, raise its confidence in that file and name the source.',
					})),
			);
		});
	},
};

/** Returns the values of a statement in the language of a page, without short words that any sentence may contain. */
function withheldTexts(value: unknown, { locale }: BuiltPage): string[] {
	const text = locale ? valueAt(value, ['text', locales[locale].lang]) : undefined;
	return [text, valueAt(value, ['code']), valueAt(value, ['domain'])]
		.filter((withheldText) => typeof withheldText === 'string')
		.filter((withheldText) => /\d\D|\D\d|\d{3}|\.[a-z]/.test(withheldText) || withheldText.length >= 16);
}

/** Removes the confirmed texts that contain the withheld text. */
function withoutConfirmed(text: string, withheldText: string, known: string[]): string {
	if (!text.includes(withheldText)) return text;
	return known
		.filter((confirmed) => confirmed.includes(withheldText))
		.reduce((rest, confirmed) => rest.replace(asPattern(confirmed), ' '), text);
}

const isVisibleIn = (withheldText: string, text: string): boolean =>
	placesOf(withheldText, text).some((at) => {
		const around = (text[at - 1] ?? ' ') + (text[at + withheldText.length] ?? ' ');
		return !/[\p{N}A-Za-z-]/u.test(around);
	});

/** Whether a link dials the number or opens the address. */
function isLinked(withheldText: string, { elements }: BuiltPage): boolean {
	const hrefs = [
		...dialCode.shape.kind.options.map((kind) => dialHref({ code: withheldText, kind })),
		`https://${withheldText}/`,
	];
	return elements.some((element) => {
		const href = attribute(element, 'href');
		return href !== undefined && !isSource(element) && hrefs.includes(href);
	});
}
