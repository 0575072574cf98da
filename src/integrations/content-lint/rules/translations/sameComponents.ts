import { findUses } from '../../../../components/registry/componentUses.ts';
import { versionsOf, type Page } from '../../readers/content/page.ts';
import { usesBySection, type ShownEntry } from '../../readers/content/shown.ts';
import { findingsOf, markdownOf } from '../../readers/content/findMatches.ts';
import type { Finding, Rule } from '../../rule.ts';
import { describeDifference, sectionsOf, withoutRepeats, differingVersions } from '../../comparing/sections.ts';

/** Compares components that are no part of a sentence: cards, tables, the checklist. */
export const sameComponents: Rule = {
	id: 'translations/same-components',
	yieldsToPage: true,
	reads: 'page text',
	refuses: 'A component that only one language has, or a card on the page of another operator.',
	check({ pages }) {
		const differences = versionsOf(pages).flatMap((versions) =>
			withoutRepeats(
				sectionsOf(versions, fixedBySection).flatMap(([section, list]) =>
					differingVersions(list).map(([version, model]) => describeDifference(section, version, model, fix)),
				),
			),
		);
		const misplaced = pages.flatMap(misplacedCards);
		const isMisplaced = ({ file, line }: Finding): boolean =>
			misplaced.some((card) => card.file === file && card.line === line);
		return [...misplaced, ...differences.filter((difference) => !isMisplaced(difference))];
	},
};

const fix = 'Put it there, with the line "import" that belongs to it, or take it out in every language.';

/** Returns the components of each section that are no part of a sentence, with their ids. */
const fixedBySection = (page: Page): Map<string, ShownEntry[]> =>
	usesBySection(page, ({ name, component, attributes }) =>
		component.countMayDiffer ? [] : [`${name} ${attributes.get('id') ?? ''}`],
	);

/** Finds cards of another operator, which would send readers to the wrong counter. */
function misplacedCards(page: Page): Finding[] {
	const { slug } = page;
	return findingsOf(markdownOf(page), findUses(page.body), ({ name, component: { ownPage }, attributes }) => {
		const id = attributes.get('id');
		if (ownPage === undefined || id === undefined || slug === `${ownPage}${id}`) return undefined;
		const operator = slug.split('/').at(-1) ?? slug;
		return {
			message: `This shows the card of "${id}" on the page "${operator}".`,
			fix: slug.startsWith(ownPage)
				? `Write <${name} id="${operator}" />.`
				: 'Delete it; a card stands on the page of its operator.',
		};
	});
}
