import { usesIn } from '../../../../components/componentUses.ts';
import { componentsThat } from '../../../../components/registry.ts';
import type { Page } from '../../readers/content/page.ts';
import { usesBySection, type Printed } from '../../readers/content/printed.ts';
import { lineAt } from '../../readers/content/prose.ts';
import type { Finding, Rule } from '../../rule.ts';
import { difference, sectionsOf, withoutRepeats, unlikeTheOthers } from '../../findings/sections.ts';

/** What stands on a page for itself (a card, a table, the checklist) stands on it in every language, and is the page's own. */
export const sameComponents: Rule = {
	id: 'structure/same-components',
	reads: 'page text',
	refuses: 'A component that only one language has, or a card on the page of another operator.',
	check({ pages }) {
		const readable = pages.filter((page) => page.frontMatter.broken.length === 0 && !isTorn(page));
		const unlike = [...Map.groupBy(readable, ({ slug }) => slug).values()].flatMap((versions) =>
			withoutRepeats(
				sectionsOf(versions, fixedBySection).flatMap(([section, list]) =>
					unlikeTheOthers(list).map(([version, model]) => difference(section, version, model, fix)),
				),
			),
		);
		return [...pages.flatMap(strangeCards), ...unlike];
	},
};

const holding = componentsThat(({ holds, isFree }) => holds !== undefined && !isFree);

/** Whether a page has lost one of two tags: what belongs between them is known when it is back. */
const isTorn = ({ body }: Page): boolean =>
	holding.some((name) => body.split(`<${name}`).length !== body.split(`</${name}`).length);

const fix = 'Put it there, with the line "import" that belongs to it, or take it out in every language.';

/** What stands in each section for itself, with the entry that it shows. */
const fixedBySection = (page: Page): Map<string, Printed[]> =>
	usesBySection(page, ({ name, component, attributes }) =>
		component.isFree ? [] : [`${name} ${attributes.get('id') ?? ''}`],
	);

/** The card of one operator on the page of another would send the reader to the wrong counter. */
function strangeCards({ file, slug, body }: Page): Finding[] {
	return usesIn(body).flatMap(({ name, component: { ownPage }, attributes, index, text }) => {
		const id = attributes.get('id');
		if (ownPage === undefined || id === undefined || slug === `${ownPage}${id}`) return [];
		const own = slug.split('/').at(-1) ?? slug;
		return {
			file,
			line: lineAt(body, index),
			excerpt: text,
			message: `This prints the card of "${id}" on the page "${own}".`,
			fix: slug.startsWith(ownPage)
				? `Write <${name} id="${own}" />.`
				: 'Delete it; a card stands on the page of its operator.',
		};
	});
}
