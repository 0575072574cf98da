import { findUses } from '../../../../components/registry/componentUses.ts';
import { idsOf, type Content } from './content.ts';
import { headingsOf } from './headings.ts';
import type { Page } from './page.ts';

/**
 * Returns the ids of a page's sections.
 * @returns undefined if they are not known: a component shows some, or the page or the glossary cannot be parsed
 */
export function sectionIdsOf({ slug, body, frontMatter }: Page, content: Content): string[] | undefined {
	const uses = findUses(body);
	if (frontMatter.broken.length > 0 || uses.some(({ component }) => component.hasSections)) return undefined;
	const terms = slug === 'glossary' ? idsOf(content, 'glossary') : [];
	// The `id` of a fold is a section; the `id` of other components names an entry.
	const folds = uses.flatMap(({ component, attributes }) =>
		component.holds === 'paragraphs' ? (attributes.get('id') ?? []) : [],
	);
	return terms && [...headingsOf(body).flatMap(({ id }) => id ?? []), ...folds, ...terms];
}

/**
 * Whether a page lacks a section that a link or a search word leads to.
 * @returns false if that is not known, or if another language has the section; yields to: structure/headings
 */
export function lacksSection(page: Page, section: string, content: Content): boolean {
	const ids = sectionIdsOf(page, content);
	if (!ids || ids.includes(section)) return false;
	const hasSection = ({ slug, body }: Page): boolean =>
		slug === page.slug && headingsOf(body).some(({ id }) => id === section);
	return !content.pages.some(hasSection);
}
