import { codeOf } from '../text/tokens.ts';
import type { Concept } from './queryTerm.ts';

/** One answer of Pagefind's to one word: record → score. */
export type Scores = ReadonlyMap<string, number>;

/** A section that answers a query, before its text is fetched. */
export interface Match {
	/** Name of the record in the index, `folder/page.place`. */
	record: string;
	score: number;
	/** Ids of the words found in it. */
	words: number[];
}

/** A page that answers a query, its best sections first. */
export interface PageMatch {
	page: string;
	score: number;
	/** How much of the query stands somewhere on it, 0 … 1, rare words counting more and guesses less. */
	coverage: number;
	/** The same for the section that answers most: words strewn over a long page are no answer. */
	together: number;
	sections: Match[];
}

/** How far each kind of understanding is believed. */
const belief = { exact: 1, meant: 1, begun: 0.7, mended: 0.75, unknown: 0 };

/** Tells which page a record belongs to. */
const pageOf = (record: string): string => record.slice(record.indexOf('/') + 1, record.indexOf('.'));

/** How rare a word is: the inverse document frequency of BM25. */
const rarity = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

/**
 * Ranks pages for what a query asks. Pagefind scores each word in each section; here the scores of all things
 * asked are added up, a section that answers more of them before one that repeats a single word, and the best
 * section speaks for its page.
 * @param search asks Pagefind for one word of the index
 * @param total number of sections in the index
 * @param weights how loud a page speaks when it is not 1
 */
export async function rank(
	concepts: readonly Concept[],
	search: (code: string) => Promise<Scores>,
	total: number,
	weights: Readonly<Record<string, number>>,
): Promise<PageMatch[]> {
	const asked = await Promise.all(
		concepts.map(async ({ words, certainty, trust = belief[certainty] }) => {
			const best = new Map<string, { score: number; words: number[] }>();
			for (const [id, weight] of words) {
				for (const [record, score] of await search(codeOf(id))) {
					const before = best.get(record);
					const now = score * weight;
					best.set(record, { score: Math.max(now, before?.score ?? 0), words: [...(before?.words ?? []), id] });
				}
			}
			return { best, rarity: rarity(best.size, total), trust };
		}),
	);
	const whole = asked.reduce((sum, { rarity }) => sum + rarity, 0);
	const records = new Set(asked.flatMap(({ best }) => [...best.keys()]));
	const pages = new Map<string, PageMatch>();
	const covered = new Map<string, Set<(typeof asked)[number]>>();
	for (const record of records) {
		const page = pageOf(record);
		const match: Match = { record, score: 0, words: [] };
		let share = 0;
		let together = 0;
		for (const one of asked) {
			const found = one.best.get(record);
			if (!found) continue;
			match.score += found.score;
			match.words.push(...found.words);
			share += one.rarity;
			together += (one.rarity / whole) * one.trust;
			covered.set(page, (covered.get(page) ?? new Set()).add(one));
		}
		match.score *= (0.3 + 0.7 * (share / whole)) * (weights[page] ?? 1);
		const entry = pages.get(page) ?? { page, score: 0, coverage: 0, together: 0, sections: [] };
		entry.together = Math.max(entry.together, together);
		entry.sections.push(match);
		pages.set(page, entry);
	}
	for (const entry of pages.values()) {
		entry.sections.sort((a, b) => b.score - a.score);
		const [first, second, third] = entry.sections;
		for (const { rarity, trust } of covered.get(entry.page) ?? []) entry.coverage += (rarity / whole) * trust;
		entry.score =
			((first?.score ?? 0) + 0.15 * (second?.score ?? 0) + 0.05 * (third?.score ?? 0)) * (0.5 + 0.5 * entry.coverage);
	}
	return [...pages.values()].sort((a, b) => b.score - a.score);
}
