import { attribute, type Element } from '../../../../lib/html.ts';
import { dialHref } from '../../../../lib/dialHref.ts';
import { dialCode } from '../../../../schemas/data.ts';
import { locales } from '../../../../config/locales.ts';
import { placesOf } from '../../readers/content/prose.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { asPattern, printableTexts, statements } from '../../readers/output/dataTexts.ts';
import { visibleText } from '../../../../lib/visibleText.ts';
import { placeOf, type BuiltPage, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

/** Titles of sources may contain anything; all other text is checked. */
const isSource = (element: Element): boolean => attribute(element, 'data-source') !== undefined;

/** What is not confirmed (confidence below B) reaches no reader, wherever it was written. */
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
				secretsOf(value, page)
					// A text that may be printed can hold it: the topic of the question, a confirmed "Rs 250" for "Rs 2".
					.filter((secret) => stands(secret, without(text, secret, known)) || isLinked(secret, page))
					.map((secret) => ({
						...placeOf(page, secret),
						excerpt: secret,
						message: `The page ${page.path} shows this, and it is not confirmed ("${id}", ${file}, line ${line}).`,
						fix: 'Take it out of the page. If it has been confirmed since, raise its confidence in that file and name the source.',
					})),
			);
		});
	},
};

/** The values of a statement in the language of a page. A word or two may stand in any sentence; a figure or a whole clause may not. */
function secretsOf(value: unknown, { locale }: BuiltPage): string[] {
	const text = locale ? valueAt(value, ['text', locales[locale].lang]) : undefined;
	return [text, valueAt(value, ['code']), valueAt(value, ['domain'])]
		.filter((secret) => typeof secret === 'string')
		.filter((secret) => /\d\D|\D\d|\d{3}|\.[a-z]/.test(secret) || secret.length >= 16);
}

/** The text without the confirmed texts that hold the secret as a part of theirs. */
function without(text: string, secret: string, known: string[]): string {
	if (!text.includes(secret)) return text;
	return known
		.filter((other) => other.includes(secret))
		.reduce((rest, other) => rest.replace(asPattern(other), ' '), text);
}

const stands = (secret: string, text: string): boolean =>
	placesOf(secret, text).some((at) => {
		const around = (text[at - 1] ?? ' ') + (text[at + secret.length] ?? ' ');
		return !/[\p{N}A-Za-z-]/u.test(around);
	});

/** Whether a link dials the number or opens the address, whatever its text says. */
function isLinked(secret: string, { elements }: BuiltPage): boolean {
	const hrefs = [...dialCode.shape.kind.options.map((kind) => dialHref({ code: secret, kind })), `https://${secret}/`];
	return elements.some((element) => {
		const href = attribute(element, 'href');
		return href !== undefined && !isSource(element) && hrefs.includes(href);
	});
}
