import { locales } from '../../../config/locales.ts';
import type { Page } from '../readers/content/page.ts';
import { blocksOf, type ShownEntry } from '../readers/content/shown.ts';
import type { Finding } from '../rule.ts';
import { firstDifferingLine } from './differingLine.ts';
import { distance } from '../../../lib/spelling.ts';

/** A section in one language. */
export interface SectionVersion {
	page: Page;
	/** What it shows, in order. */
	shown: ShownEntry[];
}

/** What a section should show, in order; each entry with a page that shows it, if there is one. */
export type Model = (Pick<ShownEntry, 'key'> & Partial<ShownEntry> & { page?: Page })[];

/** A finding and the keys of its entries, so that an entry that moved to another section is reported once. */
interface Difference {
	page: Page;
	keys: readonly (string | undefined)[];
	finding: Finding;
}

/**
 * Reads each section of a page in all its languages.
 * @param versions the page in all languages
 * @param read returns what each section shows
 */
export function sectionsOf(
	versions: readonly Page[],
	read: (page: Page) => Map<string, ShownEntry[]>,
): [section: string, versions: SectionVersion[]][] {
	const all = versions.map((page) => ({ page, sections: read(page) }));
	return [...new Set(all.flatMap(({ sections }) => [...sections.keys()]))].map((section) => [
		section,
		all.flatMap(({ page, sections }): SectionVersion[] => {
			const shown = sections.get(section);
			return shown ? [{ page, shown }] : [];
		}),
	]);
}

/** Returns the keys of some entries, in order. */
export const keysOf = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);

/** Returns the versions that differ from the model: the version with the smallest edit distance to all others. */
export function differingVersions(versions: readonly SectionVersion[]): [SectionVersion, Model][] {
	const distanceToAll = ({ shown }: SectionVersion): number =>
		versions.reduce((sum, version) => sum + distance(keysOf(shown), keysOf(version.shown), Infinity), 0);
	const [model] = versions.toSorted((a, b) => distanceToAll(a) - distanceToAll(b) || b.shown.length - a.shown.length);
	if (!model) return [];
	const entries = model.shown.map((entry) => ({ ...entry, page: model.page }));
	return versions
		.filter(({ shown }) => keysOf(shown).join(' ') !== keysOf(entries).join(' '))
		.map((version) => [version, entries]);
}

/** Describes the first difference between a version and its model. */
export function describeDifference(
	section: string,
	{ page, shown }: SectionVersion,
	model: Model,
	fix: string,
): Difference {
	const at = model.findIndex(({ key }, index) => shown[index]?.key !== key);
	const index = at < 0 ? model.length : at;
	const [found, expected] = [shown[index], model[index]];
	const label = expected?.page
		? `the ${locales[expected.page.locale].label} page (${expected.page.file})`
		: 'differing-facts.yaml';
	const [component = '', id = ''] = [expected?.text ?? expected?.key, expected?.key];
	// In a component with several ids, names the missing id.
	const isOneOfMany = /\bids="[^"]* /.test(component) && !id.startsWith(component) && component.includes(id);
	const expectedText = isOneOfMany ? `"${id}" in <${component}>` : `<${component}>`;
	const onLine = expected?.page ? ` on line ${expected.line ?? 1}` : '';
	const missingCount = model.length - shown.length;
	const keysFrom = (list: readonly { key: string }[], from: number): string => keysOf(list).slice(from).join(' ');
	const isMissing = expected && missingCount > 0 && keysFrom(shown, index) === keysFrom(model, index + missingCount);
	const keys = isMissing ? [expected.key] : [found?.key, expected?.key];
	if (isMissing || !found) {
		const message = `${expectedText} is missing here: ${label} has it${onLine}.`;
		const line = lineOfMissing(section, page, shown, index, expected);
		return { page, keys, finding: { file: page.file, line, excerpt: '…', message, fix } };
	}
	const expectation = expected
		? `${label} has ${expectedText}${onLine}`
		: 'the other languages have nothing more in this section';
	const message = `This shows <${found.text}> on line ${found.line} where ${expectation}.`;
	return { page, keys, finding: { file: page.file, line: found.line, excerpt: `<${found.text}>`, message, fix } };
}

/** Finds the line where a missing entry belongs: the first difference to the page that has it. */
function lineOfMissing(
	section: string,
	page: Page,
	shown: readonly ShownEntry[],
	index: number,
	expected: Model[number] | undefined,
): number {
	const line = expected?.page
		? firstDifferingLine(section, page, expected.page)
		: (blocksOf(page, section)[0]?.line ?? 1);
	const [lineBefore, lineAfter] = [shown[index - 1]?.line ?? 1, shown[index]?.line ?? Infinity];
	return Math.min(Math.max(line, lineBefore), lineAfter);
}

/** Keeps the first finding about each entry of a page. */
export const withoutRepeats = (found: readonly Difference[]): Finding[] =>
	found
		.filter(
			({ page, keys }, index) =>
				!found
					.slice(0, index)
					.some(
						(earlier) => earlier.page === page && earlier.keys.some((key) => key !== undefined && keys.includes(key)),
					),
		)
		.map(({ finding }) => finding);
