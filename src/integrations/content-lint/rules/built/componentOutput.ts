import { attribute, elementsOf, type Element } from '../../../../lib/html.ts';
import { dialHref } from '../../../../components/facts/dialHref.ts';
import { dialCode, isShown } from '../../../../schemas/data.ts';
import { locales } from '../../../../config/locales.ts';
import type { Entry } from '../../readers/content/data.ts';
import { visibilityOf } from '../../readers/content/visibility.ts';
import { textAt, valueAt } from '../../readers/content/yaml.ts';
import { visibleText } from '../../../../lib/visibleText.ts';
import { placeOf, type BuiltPage, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

/** The text and the links that a component may have for an entry. */
interface Expected {
	text: string;
	hrefs: readonly string[];
}

export const componentOutput: Rule<Output> = {
	id: 'built/component-output',
	reads: 'built pages, data',
	refuses: 'A component that does not show the entry of the data that it names.',
	check({ pages, content }) {
		const entries = {
			'data-fact': new Map(content.data.facts.entries.map((entry) => [entry.id, entry])),
			'data-dial': new Map(content.data.dialCodes.entries.map((entry) => [entry.id, entry])),
			'data-domain': new Map(content.data.officialDomains.entries.map((entry) => [entry.id, entry])),
		};
		return pages.flatMap((page) =>
			page.elements.flatMap((element) =>
				(Object.keys(entries) as (keyof typeof entries)[]).flatMap((name) => {
					const id = attribute(element, name);
					// Unconfirmed data are shown as a question in <em>.
					if (id === undefined || element.tagName === 'em') return [];
					const entry = entries[name].get(id);
					const expected = entry && expectedOf(name, entry, page);
					if (entry && (!expected || !isShown(visibilityOf(entry.value)))) return [];
					const fault = expected ? outputFault(element, expected) : 'and the data have no such entry';
					if (fault === undefined) return [];
					return {
						...placeOf(page, id),
						excerpt: visibleText(element).replace(/\s+/g, ' ').trim().slice(0, 60),
						message: `The page ${page.path} shows this for "${id}", ${fault}.`,
						fix: 'A component that shows data was changed, or the page was not built from these data: a developer looks at src/components/facts.',
					};
				}),
			),
		);
	},
};

function expectedOf(name: string, { value }: Entry, { locale }: BuiltPage): Expected | undefined {
	const field = (...path: string[]): string => textAt(value, path);
	if (name === 'data-fact') {
		// Undefined for the language chooser, which is in several languages.
		return locale && { text: field('text', locales[locale].lang), hrefs: [] };
	}
	if (name === 'data-dial') {
		const kind = dialCode.shape.kind.parse(valueAt(value, ['kind']));
		return { text: field('code'), hrefs: [dialHref({ code: field('code'), kind }) ?? ''] };
	}
	const [domain, path, mailbox] = [field('domain'), field('path') || '/', field('mailbox')];
	const text = mailbox === '' ? domain + (path === '/' ? '' : path) : `${mailbox}@${domain}`;
	return { text, hrefs: [mailbox === '' ? `https://${domain}${path}` : `mailto:${text}`] };
}

/** A page may insert spaces at which a long address can break. */
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

function outputFault(element: Element, { text, hrefs }: Expected): string | undefined {
	const [shown, wanted] = [withoutSpaces(visibleText(element)), withoutSpaces(text)];
	// A fact may have a note in brackets after it; a number or an address is alone in a <bdi>.
	const isAsInData =
		element.tagName === 'span'
			? shown.startsWith(wanted) && /^(?:[(（].*)?$/.test(shown.slice(wanted.length))
			: [element, ...elementsOf(element)].some(
					(candidate) => candidate.tagName === 'bdi' && withoutSpaces(visibleText(candidate)) === wanted,
				);
	if (!isAsInData) return `which is “${text}” in the data`;
	const href = attribute(element, 'href');
	return href === undefined || hrefs.includes(href) ? undefined : `and leads to ${href}`;
}
