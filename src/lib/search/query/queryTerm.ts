/**
 * How a part of a query matches: as a word on the pages, as a synonym, as a prefix (half typed), as a corrected
 * spelling mistake, or not at all.
 */
export type MatchType = 'exact' | 'synonym' | 'prefix' | 'corrected' | 'unknown';

/** A part of a query, with its words of the index. */
export interface QueryTerm {
	/** What the reader typed, folded. */
	typed: string;
	matchType: MatchType;
	/** Word id → how well the word matches this term, up to 1. */
	words: Map<number, number>;
	/** The certainty of the match, 0 … 1, if it is not `MATCH_CONFIDENCE` of its match type. */
	confidence?: number;
	/** The right spelling, as pages or editors write it. */
	correction?: string;
}

/** A parsed query. */
export interface ParsedQuery {
	terms: QueryTerm[];
	/** Its words as typed, folded. */
	typed: string[];
	/**
	 * Correct spellings that replace words of the query, for display. They are words of the site, never the reader's
	 * text.
	 */
	corrections: string[];
}

/** Makes a term whose index words all have the same weight. */
export const termOf = (typed: string, matchType: MatchType, ids: readonly number[], weight: number): QueryTerm => ({
	typed,
	matchType,
	words: new Map(ids.map((id) => [id, weight])),
});

/** A term for a word that nothing matches. */
export const unknownTerm = (typed: string): QueryTerm => termOf(typed, 'unknown', [], 0);
