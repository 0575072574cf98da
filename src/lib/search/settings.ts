import type { MatchType } from './query/queryTerm.ts';
import { FIELD } from './searchData.ts';

/*
 * The numbers for ranking and for confidence. How they were chosen stands in `docs/benchmark.md`;
 * `tests/built/search/figures.test.ts` checks the results. Numbers for the build alone are in
 * `src/integrations/search/buildSettings.ts`.
 */

// From a query to words of the index

/** Longer queries are cut: they are pasted, not typed. */
export const MAX_QUERY_LENGTH = 300;
/*
 * How well a word of the index matches what was typed, by how it was found. The word itself has 1, all others less, so
 * that it ranks first. Each is a constant of its own because the bundler writes the number in its place: an object would
 * cost bytes of the first answer.
 */
/** A word that an editor lists as what readers mean. */
export const SYNONYM_WEIGHT = 0.9;
/** A compound of which the typed word is a part. */
export const COMPOUND_WEIGHT = 0.3;
/** A word that begins with what was typed. */
export const COMPLETION_WEIGHT = 0.8;
/** A word whose synonym begins with what was typed. */
export const SYNONYM_COMPLETION_WEIGHT = 0.6;
/** A word nearest to a misspelt one. */
export const CORRECTED_WEIGHT = 0.85;

// Ranking by the words of the pages

/**
 * How certain it is that a section with a term's words answers the term, by match type, 0 … 1. A term may override it.
 */
export const MATCH_CONFIDENCE: Record<MatchType, number> = {
	exact: 1,
	synonym: 1,
	prefix: 0.7,
	corrected: 0.75,
	unknown: 0,
};
/** The weight of a word by field. */
export const FIELD_WEIGHTS: [bit: number, weight: number][] = [
	[FIELD.text, 1],
	[FIELD.heading, 3],
	[FIELD.alias, 3],
	[FIELD.alone, 4],
];
/** The factor for the score of a word that another term of the query has already found. */
export const REPEATED_WORD_FACTOR = 0.25;
/** The lowest factor for the score of a section or page: it applies when almost nothing of the query is covered. */
export const COVERAGE_FLOORS = { section: 0.3, page: 0.5 };
/** The weights of the best sections of a page, best first. */
export const SECTION_WEIGHTS = [1, 0.15, 0.05];

// Features of a query

/**
 * The number of buckets. The data contains no feature names: the hash of a feature selects its bucket (feature hashing,
 * Weinberger et al., ICML 2009), and features in the same bucket share weights.
 */
export const HASH_BUCKETS = 2 ** 14;
/** How many index words of one term become features, best first. A prefix can have eight. */
export const MAX_TERM_FEATURES = 6;
/**
 * The value of each kind of feature: index words by match type, and the words as typed. A Chinese character says less
 * than a word, and a pair of words occurs more often by chance.
 */
export const FEATURE_VALUES: Record<MatchType | 'word' | 'wordPair' | 'character' | 'characterPair', number> = {
	exact: 1,
	synonym: 1,
	prefix: 0.5,
	corrected: 0.6,
	unknown: 0,
	word: 1,
	wordPair: 0.5,
	character: 0.5,
	characterPair: 1,
};
/**
 * The Euclidean norm of every query's features, equal to that of eight words, so that long queries do not count more.
 */
export const QUERY_NORM = Math.sqrt(8);

// The classifier, and the words beside it

/** Weights are multiples of this, because fewer different numbers take fewer bytes. */
export const WEIGHT_STEP = 0.5;
/** Added to each page's score divided by the best score, before the logarithm. */
export const SCORE_SMOOTHING = 0.05;
/** The factor for that logarithm: the weight of the words compared with the classifier. */
export const WORD_LOGIT_SCALE = 1.5;
/** The classifier adds a page without matching words if its logit is at least this. */
export const MIN_LOGIT_ALONE = 2;

// Confidence in the first page

/** The weight of each feature, from a logistic regression. */
export const CONFIDENCE_WEIGHTS = { coverage: 4.8, learntLogit: 0.32, learntShare: 3.64, wordScore: 0.71, terms: 0.29 };
/** The first page counts as an answer from this value on; below it, results are shown as close matches. */
export const CONFIDENCE_THRESHOLD = 10.5;
