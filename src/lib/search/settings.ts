import type { MatchType } from './query/queryTerm.ts';
import { FIELD } from './searchData.ts';

/*
 * The numbers for ranking and for confidence; `tests/built/search-figures.test.ts` checks the results. How they were
 * chosen, and which of them with the answers to `holdout-1` or `holdout-2` in view, stands in
 * `scripts/search/queries.ts`. Numbers for the build alone are in `src/integrations/search/buildSettings.ts`.
 */

// From a query to words of the index

/** Longer queries are cut: they are pasted, not typed. */
export const MAX_QUERY_LENGTH = 300;
/*
 * How well a word of the index matches what was typed, by how it was found. The word itself has 1, all others less, so
 * that it ranks first. They were set by hand, and checked in November 2026 on the 1,200 queries of `holdout-1` and
 * `holdout-2` in three languages: 1,115 have a right page first, and 1,055 when only half of their last word is typed.
 * Each value was varied alone, with the classifier as it was trained. Each is a constant of its own because the bundler
 * writes the number in its place: an object would cost bytes of the first answer.
 */
/**
 * A word that an editor lists as what readers mean. At 1, 1,116 are right, and 5 more of 887 off-topic queries are
 * answered; at 0.6, 1,104 are right; near 0, 1,055.
 */
export const SYNONYM_WEIGHT = 0.9;
/**
 * A compound of which the typed word is a part. At 0.01 one query is worse and one better; at 0.6 one is worse, half
 * typed. A greater weight where the word alone is not on the pages made no difference.
 */
export const COMPOUND_WEIGHT = 0.3;
/**
 * A word that begins with what was typed, and the meaning of a synonym that does. Half typed, 1,047 are right with the
 * first at 0.3, 1,053 at 0.6, 1,051 at 1; with the second at 0.1 or 0.8, 1,053.
 */
export const COMPLETION_WEIGHT = 0.8;
export const SYNONYM_COMPLETION_WEIGHT = 0.6;
/**
 * The factor for completions of a word that is known as it is: “pin” is rather “pin” than half of “ping”. From 0.01 to
 * 1, as many queries are right.
 */
export const LONGER_WORD_FACTOR = 0.5;
/** A word nearest to a misspelt one. At 0.4 as many queries are right, at 1 one less. */
export const CORRECTED_WEIGHT = 0.85;
/**
 * How much confidence one slip takes, divided by the length of the word: a correction is more certain in a long word.
 * From 0.01 to 5 as many queries are right. At 1, 829 of them are shown as answers instead of 825, and 2 more off-topic
 * queries are answered.
 */
export const SLIP_COST = 2.5;

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
 * Weinberger et al., ICML 2009), and features in the same bucket share weights. With half as many buckets, .02 fewer
 * questions were answered; twice as many cost an eighth more bytes.
 */
export const HASH_BUCKETS = 2 ** 14;
/** How many index words of one term become features, best first. A prefix can have eight. */
export const MAX_TERM_FEATURES = 6;
/**
 * The value of each kind of feature: index words by match type, and the words as typed. A Chinese character says less
 * than a word, and a pair of words occurs more often by chance. With word pairs at 1, .005 to .01 fewer questions were
 * answered in en and ur.
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

/**
 * Weights are multiples of this. With steps of 1, .02 fewer questions were answered in the same bytes; smaller steps
 * gain nothing.
 */
export const WEIGHT_STEP = 0.5;
/** Added to each page's score divided by the best score, before the logarithm. */
export const SCORE_SMOOTHING = 0.05;
/** The factor for that logarithm: the weight of the words compared with the classifier. */
export const WORD_LOGIT_SCALE = 1.5;
/** The classifier adds a page without matching words if its logit is at least this. */
export const MIN_LOGIT_ALONE = 2;

// Confidence in the first page

/**
 * The weight of each feature, from a logistic regression on 1,962 right answers, 191 wrong answers and 351 off-topic
 * queries (each counted five times), with five-fold cross-validation of the classifier.
 */
export const CONFIDENCE_WEIGHTS = { coverage: 4.8, learntLogit: 0.32, learntShare: 3.64, wordScore: 0.71, terms: 0.29 };
/**
 * The first page counts as an answer from this value on; below it, results are shown as close matches. In `holdout-1`,
 * .81 (zh), .77 (en), .85 (ur) of the right first pages count as answers, and .93, .83, .97 of the off-topic queries do
 * not. When it was chosen, 11 rejected .97, .93, 1 of the off-topic queries, but also a tenth more of the right pages.
 */
export const CONFIDENCE_THRESHOLD = 10.5;
