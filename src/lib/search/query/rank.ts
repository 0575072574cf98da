import {
	COVERAGE_FLOORS,
	FIELD_WEIGHTS,
	MATCH_CONFIDENCE,
	REPEATED_WORD_FACTOR,
	SECTION_WEIGHTS,
} from '../settings.ts';
import type { Postings } from '../searchData.ts';
import type { QueryTerm } from './queryTerm.ts';

interface SectionMatch {
	/** Its index among all sections. */
	section: number;
	score: number;
	/** Ids of the words found in it. */
	words: number[];
}

/** A page that answers a query, its best sections first. */
export interface PageMatch {
	/** Its index among all pages. */
	page: number;
	score: number;
	/** How much of the query the page contains, 0 … 1. Rare words count more, uncertain matches less. */
	coverage: number;
	/** The same for its best section: words scattered over a long page are not an answer. */
	sectionCoverage: number;
	sections: SectionMatch[];
}

/**
 * The score of each sum of fields. The index does not count repetitions in a section, so BM25's saturation is not
 * needed.
 */
const FIELD_SCORES = Array.from({ length: 16 }, (_, fields) =>
	FIELD_WEIGHTS.reduce((sum, [bit, weight]) => sum + (fields & bit ? weight : 0), 0),
);

/**
 * The inverse document frequency of BM25.
 * @param found the number of sections with the word
 * @param total of all sections
 */
const idfOf = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

/** Scores the postings of a word. @returns section → score */
export function scoresOf(postings: Postings, total: number): Map<number, number> {
	const idf = idfOf(postings.length, total);
	return new Map(postings.map(([section, fields]) => [section, idf * (FIELD_SCORES[fields] ?? 0)]));
}

/** The data about the site for ranking. */
export interface RankingData {
	/** The number of sections. */
	total: number;
	/** Section → page. */
	pageOf: readonly number[];
	/** Page → factor for its score, if that is not 1. */
	boosts: Readonly<Record<string, number>>;
}

/** Word id → section → score, see `scoresOf`. */
type WordScores = ReadonlyMap<number, ReadonlyMap<number, number>>;

interface FoundTerm {
	/** Section → the term's words in it, the best of them, and its score. */
	sections: Map<number, { score: number; best: number; words: number[] }>;
	idf: number;
	confidence: number;
}

function findTerm({ words, matchType, confidence }: QueryTerm, scores: WordScores, total: number): FoundTerm {
	const sections: FoundTerm['sections'] = new Map();
	for (const [id, weight] of words) {
		for (const [section, unweighted] of scores.get(id) ?? []) {
			const score = unweighted * weight;
			const found = sections.get(section) ?? { score: 0, best: id, words: [] };
			if (score > found.score) [found.score, found.best] = [score, id];
			found.words.push(id);
			sections.set(section, found);
		}
	}
	return { sections, idf: idfOf(sections.size, total), confidence: confidence ?? MATCH_CONFIDENCE[matchType] };
}

/** Maps a share of 0 … 1 to a factor of floor … 1. */
const withFloor = (share: number, floor: number): number => floor + (1 - floor) * share;

/**
 * Ranks pages by the words of a query alone. The BM25 scores of its terms are added up, sections with more of the terms
 * get a higher factor, and a page gets the weighted scores of its best sections.
 */
export function rank(
	terms: readonly QueryTerm[],
	scores: WordScores,
	{ total, pageOf, boosts }: RankingData,
): PageMatch[] {
	const found = terms.map((term) => findTerm(term, scores, total));
	const allIdf = found.reduce((sum, { idf }) => sum + idf, 0);
	const coverageOf = (some: Iterable<FoundTerm>): number =>
		[...some].reduce((sum, { idf, confidence }) => sum + (idf / allIdf) * confidence, 0);
	const pages = new Map<number, PageMatch>();
	const termsOf = new Map<number, Set<FoundTerm>>();
	for (const section of new Set(found.flatMap(({ sections }) => [...sections.keys()]))) {
		const page = pageOf[section] ?? 0;
		const here = found.filter(({ sections }) => sections.has(section));
		const match: SectionMatch = { section, score: 0, words: [] };
		const counted = new Set<number>();
		for (const { sections } of here) {
			const { score = 0, best = 0, words = [] } = sections.get(section) ?? {};
			// Several terms may find the same word (husband, divorced, his); it counts fully only once.
			match.score += score * (counted.has(best) ? REPEATED_WORD_FACTOR : 1);
			counted.add(best);
			match.words.push(...words);
		}
		const idf = here.reduce((sum, term) => sum + term.idf, 0);
		match.score *= withFloor(idf / allIdf, COVERAGE_FLOORS.section) * (boosts[page] ?? 1);
		const entry = pages.get(page) ?? { page, score: 0, coverage: 0, sectionCoverage: 0, sections: [] };
		entry.sectionCoverage = Math.max(entry.sectionCoverage, coverageOf(here));
		entry.sections.push(match);
		pages.set(page, entry);
		termsOf.set(page, new Set([...(termsOf.get(page) ?? []), ...here]));
	}
	for (const entry of pages.values()) {
		entry.sections.sort((a, b) => b.score - a.score);
		entry.coverage = coverageOf(termsOf.get(entry.page) ?? []);
		const sum = SECTION_WEIGHTS.reduce((all, weight, i) => all + weight * (entry.sections[i]?.score ?? 0), 0);
		entry.score = sum * withFloor(entry.coverage, COVERAGE_FLOORS.page);
	}
	return [...pages.values()].sort((a, b) => b.score - a.score);
}
