import { others, sectionName, type OwnFacts } from '../../readers/content/ownFacts.ts';
import { printedBySection } from '../../readers/content/printed.ts';
import type { Rule } from '../../rule.ts';
import { applied, changeOf } from '../../findings/lists.ts';
import {
	difference,
	keysOf,
	sectionsOf,
	withoutRepeats,
	unlikeTheOthers,
	type Model,
	type Version,
} from '../../findings/sections.ts';

/**
 * Every language prints the same facts, numbers, addresses and sentences to say in the same order in each section. Where
 * own-facts.yaml says that a section differs, each language prints what is said of it, or all change alike.
 */
export const sameFacts: Rule = {
	id: 'structure/same-facts',
	reads: 'page text',
	refuses:
		'A fact, number, address or sentence to say that one language prints and another does not, or in another order.',
	check({ pages, ownFacts }) {
		const readable = pages.filter(({ frontMatter }) => frontMatter.broken.length === 0);
		return [...Map.groupBy(readable, ({ slug }) => slug)].flatMap(([slug, versions]) => {
			return withoutRepeats(
				sectionsOf(versions, printedBySection).flatMap(([section, list]) => {
					const own = ownFacts.get(sectionName(slug, section));
					return (own ? unlikeTheList(list, own) : unlikeTheOthers(list)).map(([version, model]) =>
						difference(section, version, model, fix),
					);
				}),
			);
		});
	},
};

/** The versions that changed against the list in another way than most. */
function unlikeTheList(versions: readonly Version[], own: ReadonlyMap<string, OwnFacts>): [Version, Model][] {
	const listed = versions.flatMap((version) => {
		const keys = (own.get(version.page.locale) ?? own.get(others))?.keys;
		return keys ? [{ version, keys, change: changeOf(keys, keysOf(version.printed)) }] : [];
	});
	const countOf = (change: string): number => listed.filter((one) => one.change.join(' ') === change).length;
	const [usual = []] = listed
		.map(({ change }) => change)
		.toSorted((a, b) => countOf(b.join(' ')) - countOf(a.join(' ')) || a.length - b.length);
	return listed.flatMap(({ version, keys, change }): [Version, Model][] => {
		const isUsual = change.join(' ') === usual.join(' ');
		if (isUsual && (change.length > 0 || keysOf(version.printed).join(' ') === keys.join(' '))) return [];
		const model = applied(keys, usual).map((key) => {
			const page = versions.find((other) => other !== version && keysOf(other.printed).includes(key)) ?? version;
			const printed = page.printed.find((one) => one.key === key);
			return { key, ...printed, ...(page === version ? {} : { page: page.page }) };
		});
		return [[version, model]];
	});
}

const fix =
	'Print the same in the same order in all languages. If readers of one language need something else, compare the pages, then run npm run own-facts.';
