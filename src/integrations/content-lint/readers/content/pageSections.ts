import { usesIn } from '../../../../components/componentUses.ts';
import { idsOf, type Content } from './content.ts';
import { headingsOf } from './headings.ts';
import type { Page } from './page.ts';

/**
 * Gives the ids of a page's sections.
 * @returns undefined while they cannot be known: a component prints some, or the page or the glossary cannot be read
 */
export function sectionsOf({ slug, body, frontMatter }: Page, content: Content): string[] | undefined {
	const uses = usesIn(body);
	if (frontMatter.broken.length > 0 || uses.some(({ component }) => component.hasSections)) return undefined;
	const terms = slug === 'glossary' ? idsOf(content, 'glossary') : [];
	// A fold has an id of its own; with other components `id` says what they print.
	const folds = uses.flatMap(({ component, attributes }) =>
		component.holds === 'paragraphs' ? (attributes.get('id') ?? []) : [],
	);
	return terms && [...headingsOf(body).flatMap(({ id }) => id ?? []), ...folds, ...terms];
}

/**
 * Whether a page lacks a section that a link or a search word leads to.
 * @returns false where it cannot be known, and where the page has it in another language; yields to: structure/headings
 */
export function lacksSection(page: Page, section: string, content: Content): boolean {
	const ids = sectionsOf(page, content);
	if (!ids || ids.includes(section)) return false;
	const inOther = ({ slug, body }: Page): boolean =>
		slug === page.slug && headingsOf(body).some(({ id }) => id === section);
	return !content.pages.some(inOther);
}
