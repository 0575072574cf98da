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
	sectionCoverage: number;
	sections: Match[];
}

/** What each sum of fields counts. A section holds a word of its text once in the index, so there is nothing to saturate. */
const FIELD_SCORES = Array.from({ length: 16 }, (_, fields) =>
	FIELD_WEIGHTS.reduce((sum, [bit, weight]) => sum + (fields & bit ? weight : 0), 0),
);

/** The inverse document frequency of BM25. @param found sections that hold a word @param total all sections */
const idfOf = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

/** Scores the postings of a word. @returns section → score */
export function scoresOf(postings: Postings, total: number): Map<number, number> {
	const idf = idfOf(postings.length, total);
	return new Map(postings.map(([section, fields]) => [section, idf * (FIELD_SCORES[fields] ?? 0)]));
}

/** What ranking needs to know of the site. */
export interface Site {
	/** How many sections there are. */
	total: number;
	/** Section → page. */
	pageOf: readonly number[];
	/** Page → how much it counts, where that is not 1. */
	boosts: Readonly<Record<string, number>>;
}

/** Scores of words by their ids: section → score of each, see `scoresOf`. */
type WordScores = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** A term of a query with what it finds. */
interface FoundTerm {
	/** Section → its words of the term; the score is that of the best one. */
	sections: Map<number, { score: number; best: number; words: number[] }>;
	idf: number;
	confidence: number;
}

/** Finds the sections that hold any word of a term. */
function find({ words, matchType, confidence }: QueryTerm, scores: WordScores, total: number): FoundTerm {
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

/** A factor that grows with a share from its floor to 1. */
const withFloor = (share: number, floor: number): number => floor + (1 - floor) * share;

/**
 * Ranks pages for what a query asks, by its words alone. The BM25 scores of all its terms are added up, a section that
 * answers more of them comes before one that repeats a single word, and the best sections speak for their page.
 */
export function rank(terms: readonly QueryTerm[], scores: WordScores, { total, pageOf, boosts }: Site): PageMatch[] {
	const found = terms.map((term) => find(term, scores, total));
	const allIdf = found.reduce((sum, { idf }) => sum + idf, 0);
	const coverageOf = (some: Iterable<FoundTerm>): number =>
		[...some].reduce((sum, { idf, confidence }) => sum + (idf / allIdf) * confidence, 0);
	const pages = new Map<number, PageMatch>();
	const termsOf = new Map<number, Set<FoundTerm>>();
	for (const section of new Set(found.flatMap(({ sections }) => [...sections.keys()]))) {
		const page = pageOf[section] ?? 0;
		const here = found.filter(({ sections }) => sections.has(section));
		const match: Match = { section, score: 0, words: [] };
		const counted = new Set<number>();
		for (const { sections } of here) {
			const { score = 0, best = 0, words = [] } = sections.get(section) ?? {};
			// Three words for one thing (husband, divorced, his) ask for it once.
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
