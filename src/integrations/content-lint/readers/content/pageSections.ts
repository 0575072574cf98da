import { findUses } from '../../../../components/registry/componentUses.ts';
import type { Remedy } from '../../rule.ts';
import { didYouMean } from './closest.ts';
import { idsOf, type Content } from './content.ts';
import { headingsOf } from './headings.ts';
import type { Page } from './page.ts';

/**
 * Returns the ids of a page's sections.
 * @returns undefined if a component shows some of them
 */
function sectionIdsOf({ slug, body }: Page, content: Content): string[] | undefined {
	const uses = findUses(body);
	if (uses.some(({ component }) => component.hasSections)) return undefined;
	const terms = slug === 'glossary' ? idsOf(content, 'glossary') : [];
	// The `id` of a fold is a section; the `id` of other components names an entry.
	const folds = uses.flatMap(({ component, attributes }) =>
		component.holds === 'paragraphs' ? (attributes.get('id') ?? []) : [],
	);
	return [...headingsOf(body).flatMap(({ id }) => id ?? []), ...folds, ...terms];
}

/**
 * Says that a page lacks a section to which a link or a search word leads.
 * @param name of the page in the message
 * @returns undefined if it has it, if that is not known, and if the section is what was lost: it is in another language
 * or was there before, and has a message of its own unless that has an exception
 */
export function missingSection(page: Page, name: string, section: string, content: Content): Remedy | undefined {
	const ids = sectionIdsOf(page, content);
	const hasSection = ({ slug, body }: Page): boolean =>
		slug === page.slug && headingsOf(body).some(({ id }) => id === section);
	const isExcepted = content.exceptions.entries.some(
		({ rule, words }) => rule === 'structure/lost-section' && words === `{#${section}}`,
	);
	const pages = [...content.pages, ...(isExcepted ? [] : (content.before?.pages ?? []))];
	if (!ids || ids.includes(section) || pages.some(hasSection)) return undefined;
	return {
		message: `The page ${name} has no section "${section}".`,
		fix: `${didYouMean(section, ids)} The id of a section stands in {#…} at the end of its heading in ${page.file}.`.trim(),
	};
}
