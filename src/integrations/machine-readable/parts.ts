import type { DefinedTermSet, FAQPage, HowTo, Thing, WithContext } from 'schema-dts';
import { attribute, contentOf, elementsOf, isElement, type Document, type Element } from '../../lib/html.ts';
import { collapseSpaces, visibleText } from '../../lib/visibleText.ts';

interface BuiltText {
	page: Document;
	/** Its public address. */
	address: string;
	lang: string;
}

const titleOf = (page: Document): string =>
	elementsOf(page)
		.filter(({ tagName }) => tagName === 'h1')
		.map((element) => collapseSpaces(visibleText(element)))
		.join();

/** A heading and the elements under it, up to the next heading of the same or a higher level. */
interface Section {
	heading: string;
	id: string;
	body: Element[];
}

/** Splits the content of a page at its headings of one level. */
function sectionsOf(page: Document, level: number): Section[] {
	const sections: Section[] = [];
	let isOpen = false;
	for (const node of contentOf(page).childNodes) {
		if (!isElement(node)) continue;
		const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 7);
		if (depth === level)
			sections.push({ heading: collapseSpaces(visibleText(node)), id: attribute(node, 'id') ?? '', body: [] });
		else if (depth > level && isOpen) sections.at(-1)?.body.push(node);
		if (depth <= level) isOpen = depth === level;
	}
	return sections;
}

const bodyText = ({ body }: Section): string => collapseSpaces(body.map((element) => visibleText(element)).join('\n'));

/** Describes each question of the page: an `<h3>` and the text under it. */
const questions = ({ page, address, lang }: BuiltText): FAQPage => ({
	'@type': 'FAQPage',
	url: address,
	inLanguage: lang,
	mainEntity: sectionsOf(page, 3).map((section) => ({
		'@type': 'Question',
		name: section.heading,
		url: `${address}#${section.id}`,
		acceptedAnswer: { '@type': 'Answer', text: bodyText(section) },
	})),
});

/** The list at the start of a section, also if a component encloses it. */
const listOf = ({ body: [first] }: Section): Element | undefined =>
	first?.tagName === 'ul' ? first : first?.childNodes.filter(isElement).find((node) => node.tagName === 'ul');

/** Describes each step of the page: a section that begins with a list. */
const steps = ({ page, address, lang }: BuiltText): HowTo => ({
	'@type': 'HowTo',
	name: titleOf(page),
	url: address,
	inLanguage: lang,
	step: sectionsOf(page, 2).flatMap((section) => {
		const list = listOf(section);
		if (!list) return [];
		return [
			{
				'@type': 'HowToStep' as const,
				name: section.heading,
				url: `${address}#${section.id}`,
				text: bodyText({ ...section, body: [list] }),
			},
		];
	}),
});

/** Describes each term of the glossary. */
const terms = ({ page, address, lang }: BuiltText): DefinedTermSet => ({
	'@type': 'DefinedTermSet',
	name: titleOf(page),
	url: address,
	inLanguage: lang,
	hasDefinedTerm: elementsOf(contentOf(page))
		.filter(({ tagName, childNodes }) => tagName === 'div' && childNodes.some(({ nodeName }) => nodeName === 'dt'))
		.map((entry) => {
			const part = (name: string) =>
				elementsOf(entry)
					.filter(({ tagName }) => tagName === name)
					.map((element) => collapseSpaces(visibleText(element, ({ tagName }) => tagName === 'small')))
					.join(' ');
			return {
				'@type': 'DefinedTerm' as const,
				name: part('dt'),
				description: part('dd'),
				url: `${address}#${attribute(entry, 'id') ?? ''}`,
			};
		}),
});

const kinds = { faq: questions, steps, glossary: terms } as const;

/**
 * Describes the parts of a page in schema.org terms, on the pages whose parts search engines understand: questions,
 * steps, terms.
 * @param slug the page without its locale
 * @returns data for a JSON-LD script, or undefined for every other page
 */
export function describeParts(slug: string, text: BuiltText): WithContext<Thing> | undefined {
	if (!(slug in kinds)) return undefined;
	const part = kinds[slug as keyof typeof kinds](text);
	return { '@context': 'https://schema.org', ...part };
}
