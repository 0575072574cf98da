/**
 * How a part of a query was understood: the word stands on the pages, or is a synonym of one,
 * begins one (half typed), or was taken for a spelling mistake.
 */
export type MatchType = 'exact' | 'synonym' | 'prefix' | 'corrected' | 'unknown';

/** One thing a query asks for: the words of the index that stand for it. */
export interface QueryTerm {
	/** What the reader typed, folded. */
	typed: string;
	matchType: MatchType;
	/** Id of a word → how well it stands for this term, up to 1. */
	words: Map<number, number>;
	/** How far it counts as answered where its words stand, 0 … 1, where that is not the usual for its match type. */
	confidence?: number;
	/** The right spelling, as pages or editors write it. */
	correction?: string;
}

/** What a query was understood to ask. */
export interface ParsedQuery {
	terms: QueryTerm[];
	/** Its words as typed, folded. */
	typed: string[];
	/** Right spellings that were taken for words of the query, to be shown. Words of the site, never of the reader. */
	corrections: string[];
}

/** Makes the term of a word that may stand for several, all as well. */
export const termOf = (typed: string, matchType: MatchType, ids: readonly number[], weight: number): QueryTerm => ({
	typed,
	matchType,
	words: new Map(ids.map((id) => [id, weight])),
});
