import { differingFactsFile, othersKey, sectionName, type ListedFacts } from '../../readers/content/differingFacts.ts';
import { versionsOf } from '../../readers/content/page.ts';
import { shownBySection } from '../../readers/content/shown.ts';
import type { Rule } from '../../rule.ts';
import { applyChange, changeOf } from '../../../../lib/listChange.ts';
import {
	describeDifference,
	keysOf,
	sectionsOf,
	withoutRepeats,
	differingVersions,
	type Model,
	type SectionVersion,
} from '../../comparing/sections.ts';

/**
 * In a section that differing-facts.yaml lists, each language must show what the list says, or differ from the list in
 * the same way as the others.
 */
export const sameFacts: Rule = {
	id: 'translations/same-facts',
	yieldsToPage: true,
	reads: 'page text',
	refuses:
		'A fact, number, address or sentence to say that one language shows and another does not, or in another order.',
	check: ({ pages, differingFacts }) =>
		versionsOf(pages).flatMap((versions) =>
			withoutRepeats(
				sectionsOf(versions, shownBySection).flatMap(([section, list]) => {
					const name = sectionName(versions[0]?.slug ?? '', section);
					const lists = differingFacts.get(name);
					return (lists ? versionsUnlikeList(list, lists) : differingVersions(list)).map(([version, model]) =>
						describeDifference(section, version, model, fixIn(name)),
					);
				}),
			),
		),
};

/** Returns the versions that differ from the list in another way than most. */
function versionsUnlikeList(
	versions: readonly SectionVersion[],
	lists: ReadonlyMap<string, ListedFacts>,
): [SectionVersion, Model][] {
	const listed = versions.flatMap((version) => {
		const keys = (lists.get(version.page.locale) ?? lists.get(othersKey))?.keys;
		return keys ? [{ version, keys, change: changeOf(keys, keysOf(version.shown)) }] : [];
	});
	const countOf = (change: string): number => listed.filter((item) => item.change.join(' ') === change).length;
	const [usual = []] = listed
		.map(({ change }) => change)
		.toSorted((a, b) => countOf(b.join(' ')) - countOf(a.join(' ')) || a.length - b.length);
	return listed.flatMap(({ version, keys, change }): [SectionVersion, Model][] => {
		const isUsual = change.join(' ') === usual.join(' ');
		if (isUsual && (change.length > 0 || keysOf(version.shown).join(' ') === keys.join(' '))) return [];
		const model = applyChange(keys, usual).map((key) => {
			const page =
				versions.find((candidate) => candidate !== version && keysOf(candidate.shown).includes(key)) ?? version;
			const shown = page.shown.find((entry) => entry.key === key);
			return { key, ...shown, ...(page === version ? {} : { page: page.page }) };
		});
		return [[version, model]];
	});
}

const fixIn = (name: string): string =>
	[
		'Show the same in the same order in all languages. If readers of one language need something else, compare the pages,',
		`then write under "${name}:" in ${differingFactsFile} what each language shows, as the sections there do`,
		'(npm run differing-facts does it on a computer with the project).',
	].join(' ');
