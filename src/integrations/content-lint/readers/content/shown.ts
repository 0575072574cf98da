import { entriesNamedBy, findUses, type Use } from '../../../../components/registry/componentUses.ts';
import { componentNamesWhere } from '../../../../components/registry/components.ts';
import { statementCollections } from '../../../../schemas/collections.ts';
import { headingsOf } from './headings.ts';
import type { Page } from './page.ts';
import { lineAt } from './prose.ts';

/** An entry that a page shows. */
export interface ShownEntry {
	/** Its id. Two components that show the same entry have the same key. */
	key: string;
	/** The component as written, without its brackets. */
	text: string;
	line: number;
}

/** Components that show a fact, a number, an address or a sentence to say. */
const showing = new Set(
	componentNamesWhere(({ shows = {} }) =>
		[...statementCollections, 'phrases' as const].some((name) => Object.values(shows).includes(name)),
	),
);

/** The keys of what a component shows. */
function shownBy(use: Use): string[] {
	if (!showing.has(use.name)) return [];
	const ids = entriesNamedBy(use).map(({ id }) => id);
	return ids.length > 0 ? ids : [[...use.attributes.values()].join('+')];
}

/** Returns the keys of what a text of a page shows, in order. */
export const shownIn = (text: string): string[] => findUses(text).flatMap(shownBy);

/** Returns what each section of a page shows, in order. The section above the first heading is ''. */
export const shownBySection = (page: Page): Map<string, ShownEntry[]> => usesBySection(page, shownBy);

/**
 * Returns the components of each section of a page.
 * @param keysOf returns the keys by which a component is compared with other languages; none to skip it
 */
export const usesBySection = (page: Page, keysOf: (use: Use) => readonly string[]): Map<string, ShownEntry[]> =>
	bySection(
		page,
		findUses(page.body).flatMap((use) =>
			keysOf(use).map((key) => ({ key, text: use.text.slice(1, -1), line: lineAt(page.body, use.index) })),
		),
	);

/** Sorts what a page shows into its sections. The section above the first heading is ''. */
export function bySection({ body }: Page, entries: readonly ShownEntry[]): Map<string, ShownEntry[]> {
	const headings = headingsOf(body);
	const sections = new Map<string, ShownEntry[]>(['', ...headings.map(({ id }) => id ?? '')].map((id) => [id, []]));
	for (const entry of entries) {
		const section = headings.findLast((heading) => heading.line <= entry.line)?.id ?? '';
		sections.get(section)?.push(entry);
	}
	return sections;
}

/** A non-empty line of a section. */
export interface Block {
	line: number;
	/** Whether it is a point of a list. */
	isPoint: boolean;
	/** Whether it is a point with a number. */
	isStep: boolean;
	/** What is the same in every language: whether it is a point of a list, its components and its links. */
	key: string;
}

const listItem = /^\s*(?:[-*+]|\d+\.)\s/;

/** Returns the non-empty lines of a section, its heading first. */
export function blocksOf({ body }: Page, section: string): Block[] {
	const headings = headingsOf(body);
	const at = headings.findIndex(({ id }) => id === section);
	const [from, to] = [headings[at]?.line ?? 1, headings[at + 1]?.line ?? Infinity];
	return body.split('\n').flatMap((text, index) => {
		const line = index + 1;
		if (line < from || line >= to || text.trim() === '' || text.startsWith('import ')) return [];
		const shown = text.match(/<\/?[A-Z]\w*(?:\s+ids?="[^"]*")?|(?<=\]\()\/[^/)]+\/[^)]*/g) ?? [];
		const isPoint = listItem.test(text);
		const key = [isPoint, ...shown.map((part) => part.replace(/^\/[^/]+/, '')).sort()].join(' ');
		return [{ line, isPoint, isStep: /^\s*\d/.test(text) && isPoint, key }];
	});
}

/** Returns the points of the lists of a section. */
export const pointsOf = (page: Page, section: string): Block[] =>
	blocksOf(page, section).filter(({ isPoint }) => isPoint);
