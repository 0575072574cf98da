import { locales } from '../../../config/locales.ts';
import type { Page } from '../readers/content/page.ts';
import { headingsOf } from '../readers/content/headings.ts';
import { blocksOf, type Printed } from '../readers/content/printed.ts';
import type { Finding } from '../rule.ts';
import { distance } from '../../../lib/search/query/spelling.ts';

/** A section in one language. */
export interface Version {
	page: Page;
	/** What it prints, in order. */
	printed: Printed[];
}

/** What a section should print, in order; each entry with a page that prints it, if there is one. */
export type Model = (Pick<Printed, 'key'> & Partial<Printed> & { page?: Page })[];

/** A finding and the keys of its entries, so that an entry that moved to another section is reported once. */
export interface Difference {
	page: Page;
	keys: readonly (string | undefined)[];
	finding: Finding;
}

/**
 * Whether a page has the same sections in all languages. If not, no section can be compared: without its heading, a
 * text is the end of another section; yields to: structure/headings.
 */
export function haveSameSections(versions: readonly Page[]): boolean {
	const idsOf = ({ body }: Page): string =>
		headingsOf(body)
			.map(({ id }) => id ?? '')
			.sort()
			.join(' ');
	return new Set(versions.map(idsOf)).size < 2;
}

/**
 * Reads each section of a page in all its languages.
 * @param versions the page in all languages
 * @param read returns what each section prints
 * @returns an empty list if the languages have different sections
 */
export function sectionsOf(
	versions: readonly Page[],
	read: (page: Page) => Map<string, Printed[]>,
): [section: string, versions: Version[]][] {
	if (!haveSameSections(versions)) return [];
	const all = versions.map((page) => ({ page, sections: read(page) }));
	return [...new Set(all.flatMap(({ sections }) => [...sections.keys()]))].map((section) => [
		section,
		all.flatMap(({ page, sections }): Version[] => {
			const printed = sections.get(section);
			return printed ? [{ page, printed }] : [];
		}),
	]);
}

export const keysOf = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);

/** Returns the versions that differ from the model: the version with the smallest edit distance to all others. */
export function differingVersions(versions: readonly Version[]): [Version, Model][] {
	const distanceToAll = ({ printed }: Version): number =>
		versions.reduce((all, other) => all + distance(keysOf(printed), keysOf(other.printed), Infinity), 0);
	const [model] = versions.toSorted(
		(a, b) => distanceToAll(a) - distanceToAll(b) || b.printed.length - a.printed.length,
	);
	if (!model) return [];
	const entries = model.printed.map((entry) => ({ ...entry, page: model.page }));
	return versions
		.filter(({ printed }) => keysOf(printed).join(' ') !== keysOf(entries).join(' '))
		.map((version) => [version, entries]);
}

/**
 * Describes the first difference between a version and its model.
 */
export function describeDifference(section: string, { page, printed }: Version, model: Model, fix: string): Difference {
	const at = model.findIndex(({ key }, index) => printed[index]?.key !== key);
	const place = at < 0 ? model.length : at;
	const [here, there] = [printed[place], model[place]];
	const label = there?.page ? `the ${locales[there.page.locale].label} page (${there.page.file})` : 'own-facts.yaml';
	const [what = '', id = ''] = [there?.text ?? there?.key, there?.key];
	// In a component with several ids, names the missing id.
	const isOneOfMany = /\bids="[^"]* /.test(what) && !id.startsWith(what) && what.includes(id);
	const shown = isOneOfMany ? `"${id}" in <${what}>` : `<${what}>`;
	const gap = model.length - printed.length;
	const rest = (list: readonly { key: string }[], from: number): string => keysOf(list).slice(from).join(' ');
	const isMissing = there && gap > 0 && rest(printed, place) === rest(model, place + gap);
	const keys = isMissing ? [there.key] : [here?.key, there?.key];
	if (isMissing || !here) {
		// An excerpt without words overlaps all others of the line: it yields to a rule that reports what was typed instead.
		const message = `${shown} is missing here: ${label} has it${there?.page ? ` on line ${there.line ?? 1}` : ''}.`;
		const line = lineOfMissing(section, page, printed, place, there);
		return { page, keys, finding: { file: page.file, line, excerpt: '…', message, fix } };
	}
	const other = there ? `${shown}${there.page ? ` on line ${there.line ?? 1}` : ''}` : 'nothing more in this section';
	const source = there ? label : 'the other languages';
	const message = `This prints <${here.text}> on line ${here.line} where ${source} ${there ? 'has' : 'have'} ${other}.`;
	return {
		page,
		keys,
		finding: { file: page.file, line: here.line, excerpt: `<${here.text}>`, message, fix },
	};
}

/** Finds the line where a missing entry belongs: the first difference to the page that has it. */
function lineOfMissing(
	section: string,
	page: Page,
	printed: readonly Printed[],
	place: number,
	there: Model[number] | undefined,
): number {
	const line = there?.page ? firstDifferingLine(section, page, there.page) : (blocksOf(page, section)[0]?.line ?? 1);
	const [before, after] = [printed[place - 1]?.line ?? 1, printed[place]?.line ?? Infinity];
	return Math.min(Math.max(line, before), after);
}

/**
 * Finds the first line of a section that differs from the same section of another page.
 * @returns the line; if something is missing, the line where it belongs
 */
export function firstDifferingLine(section: string, page: Page, other: Page): number {
	const [blocks, theirs] = [page, other].map((one) => blocksOf(one, section));
	// A heading without text below it is the difference.
	if (blocks?.length === 1) return blocks[0]?.line ?? 1;
	const at = theirs?.findIndex(({ key }, index) => blocks?.[index]?.key !== key) ?? -1;
	const place = at < 0 ? (theirs?.length ?? 0) : at;
	const [before, here] = [blocks?.[place - 1]?.line, blocks?.[place]?.line];
	const [theirBefore, theirHere] = [theirs?.[place - 1]?.line, theirs?.[place]?.line];
	const gap = theirBefore === undefined || theirHere === undefined ? 1 : theirHere - theirBefore;
	const isShorter = (blocks?.length ?? 0) < (theirs?.length ?? 0);
	if (before !== undefined && (isShorter || here === undefined)) return before + gap;
	return here ?? before ?? 1;
}

/** Keeps the first finding about each entry of a page. */
export const withoutRepeats = (found: readonly Difference[]): Finding[] =>
	found
		.filter(
			(one, at) =>
				!found
					.slice(0, at)
					.some(
						({ page, keys }) => page === one.page && one.keys.some((key) => key !== undefined && keys.includes(key)),
					),
		)
		.map(({ finding }) => finding);
