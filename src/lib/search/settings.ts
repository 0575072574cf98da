import type { MatchType } from './query/queryTerm.ts';
import { FIELD } from './searchData.ts';

/*
 * The numbers by which the search ranks and doubts. They were chosen by leaving parts of the questions in
 * `src/integrations/search/sets/` out in turn; `tests/built/search-figures.test.ts` holds what they reach. What is used at
 * build time alone stands in `src/integrations/search/settings.ts`; of that, the weight of aliases was chosen with the
 * answers to `holdout-2` in view, so this set says a little too much of unseen questions.
 */

// Ranking by the words of the pages

/** How far a term counts as answered where its words stand, by how it was understood; a term may have its own, 0 … 1. */
export const MATCH_CONFIDENCE: Record<MatchType, number> = {
	exact: 1,
	synonym: 1,
	prefix: 0.7,
	corrected: 0.75,
	unknown: 0,
};
/** How much more a word counts in a field than in the text (1). */
export const FIELD_WEIGHTS: [bit: number, weight: number][] = [
	[FIELD.text, 1],
	[FIELD.heading, 3],
	[FIELD.alias, 3],
	[FIELD.alone, 4],
];
/** What share of its score a word brings that another term of the query has already found. */
export const REPEATED_WORD_FACTOR = 0.25;
/** What share of its score a section, or a page, keeps that covers next to nothing of the query. */
export const COVERAGE_FLOORS = { section: 0.3, page: 0.5 };
/** How much the best sections of a page count, the best first. */
export const SECTION_WEIGHTS = [1, 0.15, 0.05];

// Features of a query

/**
 * Features have no names in the data: each falls by its hash into one of so many buckets (feature hashing, Weinberger et
 * al., ICML 2009). Two that meet in one are learnt as one. Half as many buckets answered .02 less, twice as many cost
 * an eighth more bytes.
 */
export const HASH_BUCKETS = 2 ** 14;
/** So many of the words that one term stands for count, the best: a beginning may stand for eight. */
export const MAX_TERM_FEATURES = 6;
/**
 * How surely each kind of feature is there: the words of a term by how it was understood, and what was typed. One character
 * of Chinese says less than a word; a pair of words is rarer, and more often chance. With pairs at 1, en and ur answered
 * .005 to .01 less.
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
/** The Euclidean norm of every query's features, that of eight words: stories say no more than questions. */
export const QUERY_NORM = Math.sqrt(8);

// The classifier, and the words beside it

/** Weights are whole multiples of this. Of 1 they answered .02 less in the same bytes, finer ones are no better. */
export const WEIGHT_STEP = 0.5;
/** What is added to the score of each page, as a share of the best one's, before its logarithm is taken. */
export const SCORE_SMOOTHING = 0.05;
/** By what that logarithm is multiplied: how much the words count beside what was learnt. */
export const WORD_LOGIT_SCALE = 1.5;
/** From this logit on what was learnt brings in a page that no word speaks for. */
export const MIN_LOGIT_ALONE = 2;

// Confidence in the first page

/**
 * How much each sign counts: logistic regression over questions and off-topic ones (1,962 right, 191 wrong, 351
 * off-topic; an off-topic one five times), each of five parts of them left out in turn while the classifier was trained.
 */
export const CONFIDENCE_WEIGHTS = { coverage: 4.8, learntLogit: 0.32, learntShare: 3.64, wordScore: 0.71, terms: 0.29 };
/**
 * From here on the first page counts as an answer; below it results are shown as close matches. Of `holdout-1` it calls
 * .81 (zh), .77 (en), .85 (ur) of the right first pages answers, and refuses .93, .83, .97 of what is off topic. When it
 * was chosen, 11 refused .97, .93, 1, but doubted a tenth of the right pages more.
 */
export const CONFIDENCE_THRESHOLD = 10.5;
