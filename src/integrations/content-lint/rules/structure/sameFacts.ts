import { locales } from '../../../../config/locales.ts';
import type { Content } from '../../readers/content/content.ts';
import { others, placeOf, type OwnFacts } from '../../readers/content/ownFacts.ts';
import type { Page } from '../../readers/content/page.ts';
import { blocksOf, printedBySection, type Printed } from '../../readers/content/printed.ts';
import { finding, type Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';
import { applied, changeOf, distance } from './lists.ts';

/** A section in one language. */
interface Version {
	page: Page;
	printed: Printed[];
}

/** What a section ought to print, each entry with the page that prints it, if one does. */
type Model = (Pick<Printed, 'key'> & Partial<Printed> & { page?: Page })[];

/** A finding, with the entries it is about: an entry that moved to another section is told of once. */
interface Difference {
	page: Page;
	keys: readonly (string | undefined)[];
	told: Finding;
}

/**
 * Every language prints the same facts, numbers, addresses and sentences to say in the same order in each section. Where
 * own-facts.yaml says that a section differs, each language prints what is said of it, or all change alike.
 */
export const sameFacts: Rule<Content> = {
	id: 'structure/same-facts',
	reads: 'page text',
	refuses:
		'A fact, number, address or sentence to say that one language prints and another does not, or in another order.',
	check({ pages, ownFacts }) {
		const readable = pages.filter(({ frontMatter }) => frontMatter.broken.length === 0);
		return [...Map.groupBy(readable, ({ slug }) => slug)].flatMap(([slug, versions]) => {
			const read = versions.map((page) => ({ page, sections: printedBySection(page) }));
			const found = [...new Set(read.flatMap(({ sections }) => [...sections.keys()]))].flatMap((section) => {
				const list = read.flatMap(({ page, sections }): Version[] => {
					const printed = sections.get(section);
					// A section that a language lacks is a matter of its heading.
					return printed ? [{ page, printed }] : [];
				});
				const own = ownFacts.get(placeOf(slug, section));
				return (own ? unlikeTheList(list, own) : unlikeTheOthers(list)).map(([version, model]) =>
					difference(section, version, model),
				);
			});
			return found
				.filter((one, at) => !found.slice(0, at).some((other) => isOfSame(one, other)))
				.map(({ told }) => told);
		});
	},
};

const isOfSame = (one: Difference, other: Difference): boolean =>
	one.page === other.page && one.keys.some((key) => key !== undefined && other.keys.includes(key));

const keysOf = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);

/** The version that stands nearest to all others is right. */
function unlikeTheOthers(versions: readonly Version[]): [Version, Model][] {
	const far = ({ printed }: Version): number =>
		versions.reduce((all, other) => all + distance(keysOf(printed), keysOf(other.printed)), 0);
	const [model] = versions.toSorted((a, b) => far(a) - far(b) || b.printed.length - a.printed.length);
	if (!model) return [];
	const entries = model.printed.map((one) => ({ ...one, page: model.page }));
	return versions
		.filter(({ printed }) => keysOf(printed).join(' ') !== keysOf(entries).join(' '))
		.map((version) => [version, entries]);
}

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

function difference(section: string, { page, printed }: Version, model: Model): Difference {
	const at = model.findIndex(({ key }, index) => printed[index]?.key !== key);
	const place = at < 0 ? model.length : at;
	const [here, there] = [printed[place], model[place]];
	const label = there?.page ? `the ${locales[there.page.locale].label} page (${there.page.file})` : 'own-facts.yaml';
	const shown = `<${there?.text ?? there?.key ?? ''}>`;
	const gap = model.length - printed.length;
	const rest = (list: readonly { key: string }[], from: number): string => keysOf(list).slice(from).join(' ');
	const isMissing = there && gap > 0 && rest(printed, place) === rest(model, place + gap);
	const keys = isMissing ? [there.key] : [here?.key, there?.key];
	if (isMissing || !here) {
		// Nothing stands here: a rule that has refused what was typed in its place speaks alone.
		const message = `${shown} is missing here: ${label} has it${there?.page ? ` on line ${there.line ?? 1}` : ''}.`;
		const line = lineOfMissing(section, page, printed, place, there);
		return { page, keys, told: finding({ file: page.file, line }, { excerpt: '…', message, fix }) };
	}
	const other = there ? `${shown}${there.page ? ` on line ${there.line ?? 1}` : ''}` : 'nothing more in this section';
	const source = there ? label : 'the other languages';
	const message = `This prints <${here.text}> on line ${here.line} where ${source} ${there ? 'has' : 'have'} ${other}.`;
	return {
		page,
		keys,
		told: finding({ file: page.file, line: here.line }, { excerpt: `<${here.text}>`, message, fix }),
	};
}

/** Where an entry would stand: in the same paragraph of its section as on the other page. */
function lineOfMissing(
	section: string,
	page: Page,
	printed: readonly Printed[],
	place: number,
	there: Model[number] | undefined,
): number {
	const blocks = blocksOf(page, section);
	const theirs = there?.page ? blocksOf(there.page, section) : [];
	const index = theirs.indexOf(there?.line ?? 0);
	// One paragraph less: it stood below the one before, with an empty line between.
	const gone = theirs.length === blocks.length + 1 ? (blocks[index - 1] ?? -1) + 2 : 0;
	const line = gone > 1 ? gone : (blocks[Math.max(0, Math.min(index, blocks.length - 1))] ?? 1);
	const [before, after] = [printed[place - 1]?.line ?? 1, printed[place]?.line ?? Infinity];
	return Math.min(Math.max(line, before), after);
}
