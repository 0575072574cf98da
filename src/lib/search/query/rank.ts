import {
	COVERAGE_FLOORS,
	FIELD_WEIGHTS,
	MATCH_CONFIDENCE,
	REPEATED_WORD_FACTOR,
	SECTION_WEIGHTS,
} from '../settings.ts';
import type { Postings } from '../searchData.ts';
import type { QueryTerm } from './queryTerm.ts';

/** A section that answers a query. */
export interface Match {
	/** Its place among all sections. */
	section: number;
	score: number;
	/** Ids of the words found in it. */
	words: number[];
}

/** A page that answers a query, its best sections first. */
export interface PageMatch {
	/** Its place among all pages. */
	page: number;
	score: number;
	/** How much of the query stands somewhere on it, 0 … 1, rare words counting more and guesses less. */
	coverage: number;
	/** The same for the section that answers most: words scattered over a long page are no answer. */
	together: number;
	sections: Match[];
}

/** What each sum of fields counts. A section holds a word of its text once in the index, so there is nothing to saturate. */
const FREQUENCIES = Array.from({ length: 16 }, (_, fields) =>
	FIELD_WEIGHTS.reduce((sum, [bit, weight]) => sum + (fields & bit ? weight : 0), 0),
);

/** How rare a word is: the inverse document frequency of BM25. */
const rarity = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

/** Reads the postings of a word. @returns section → score */
export function scoresOf(postings: Postings, total: number): Map<number, number> {
	const weight = rarity(postings.length, total);
	return new Map(postings.map(([section, fields]) => [section, weight * (FREQUENCIES[fields] ?? 0)]));
}

/** A factor that grows with a share from its floor to 1. */
const withFloor = (share: number, floor: number): number => floor + (1 - floor) * share;

/** What ranking needs to know of the site. */
export interface Site {
	/** How many sections there are. */
	total: number;
	/** Section → page. */
	pageOf: readonly number[];
	/** Page → how much it counts, where that is not 1. */
	boosts: Readonly<Record<string, number>>;
}

/**
 * Ranks pages for what a query asks, by its words alone. The BM25 scores of all things asked are added up, a section that answers more of
 * them before one that repeats a single word, and the best section speaks for its page.
 * @param scores section → score of each word that the terms hold, see `scoresOf`
 */
export function rank(
	terms: readonly QueryTerm[],
	scores: ReadonlyMap<number, ReadonlyMap<number, number>>,
	{ total, pageOf, boosts }: Site,
): PageMatch[] {
	const asked = terms.map(({ words, matchType, confidence = MATCH_CONFIDENCE[matchType] }) => {
		const best = new Map<number, { score: number; word: number; words: number[] }>();
		for (const [id, weight] of words) {
			for (const [section, score] of scores.get(id) ?? []) {
				const before = best.get(section);
				const isBetter = score * weight > (before?.score ?? 0);
				best.set(section, {
					score: isBetter ? score * weight : (before?.score ?? 0),
					word: isBetter ? id : (before?.word ?? id),
					words: [...(before?.words ?? []), id],
				});
			}
		}
		return { best, rarity: rarity(best.size, total), confidence };
	});
	const whole = asked.reduce((sum, one) => sum + one.rarity, 0);
	const pages = new Map<number, PageMatch>();
	const covered = new Map<number, Set<(typeof asked)[number]>>();
	for (const section of new Set(asked.flatMap(({ best }) => [...best.keys()]))) {
		const page = pageOf[section] ?? 0;
		const match: Match = { section, score: 0, words: [] };
		let share = 0;
		let together = 0;
		const counted = new Set<number>();
		for (const one of asked) {
			const found = one.best.get(section);
			if (!found) continue;
			// Three words for one thing (husband, divorced, his) ask for it once.
			match.score += found.score * (counted.has(found.word) ? REPEATED_WORD_FACTOR : 1);
			counted.add(found.word);
			match.words.push(...found.words);
			share += one.rarity;
			together += (one.rarity / whole) * one.confidence;
			covered.set(page, (covered.get(page) ?? new Set()).add(one));
		}
		match.score *= withFloor(share / whole, COVERAGE_FLOORS.section) * (boosts[page] ?? 1);
		const entry = pages.get(page) ?? { page, score: 0, coverage: 0, together: 0, sections: [] };
		entry.together = Math.max(entry.together, together);
		entry.sections.push(match);
		pages.set(page, entry);
	}
	for (const entry of pages.values()) {
		entry.sections.sort((a, b) => b.score - a.score);
		for (const one of covered.get(entry.page) ?? []) entry.coverage += (one.rarity / whole) * one.confidence;
		const sum = SECTION_WEIGHTS.reduce((all, weight, i) => all + weight * (entry.sections[i]?.score ?? 0), 0);
		entry.score = sum * withFloor(entry.coverage, COVERAGE_FLOORS.page);
	}
	return [...pages.values()].sort((a, b) => b.score - a.score);
}
