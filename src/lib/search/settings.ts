import type { Certainty } from './query/queryTerm.ts';
import { FIELD } from './searchData.ts';

/**
 * The numbers by which the search ranks, doubts and learns. They were chosen by leaving each set of questions out in turn
 * (`src/integrations/search/sets/`); `tests/built/search-figures.test.ts` holds what they reach.
 */

// Words of the pages

/** How far each kind of understanding is believed. */
export const TRUST: Record<Certainty, number> = { exact: 1, synonym: 1, prefix: 0.7, corrected: 0.75, unknown: 0 };
/** How much more a word counts in a field than in the text (1). */
export const FIELD_WEIGHTS: [bit: number, weight: number][] = [
	[FIELD.text, 1],
	[FIELD.heading, 3],
	[FIELD.alias, 3],
	[FIELD.alone, 4],
];
/** How much of its score a word brings that another part of the query has already found. */
export const AGAIN = 0.25;

// Features of a question

/**
 * Features have no names in the data: each falls by its hash into one of so many buckets (feature hashing, Weinberger et
 * al., ICML 2009). Two that meet in one are learnt as one. Half as many buckets answered .02 less, twice as many cost
 * an eighth more bytes.
 */
export const BUCKETS = 2 ** 14;
/** So many of the words that one term stands for count, the best: a beginning may stand for eight. */
export const MAX_WORDS = 6;
/** How surely the words of a term are meant, for what is learnt. */
export const CERTAINTY: Record<Certainty, number> = { exact: 1, synonym: 1, prefix: 0.5, corrected: 0.6, unknown: 0 };
/** One character of Chinese says less than a word. */
export const CHARACTER = 0.5;
/** A pair of neighbours is rarer than a word, and more often chance. At 1, en and ur answered .005 to .01 less. */
export const PAIR = 0.5;
/** A question counts as if it held so many words, however long it is: stories say no more than questions. */
export const LENGTH = 8;

// Words and what was learnt, together

/** What is learnt is kept in steps of so much. Whole ones answered .02 less in the same bytes, finer ones are no better. */
export const STEP = 0.5;
/** What a page is given that no word speaks for, as a share of the best one's score. */
export const UNMENTIONED = 0.05;
/** How much the words count beside what was learnt. */
export const WORDS_SHARE = 1.5;
/** From here on what was learnt brings in a page that no word speaks for. */
export const ENOUGH_ALONE = 2;

// Whether the first page is an answer

/**
 * How much each sign counts: logistic regression over the five largest sets of questions and their off-topic ones (1,962
 * right, 191 wrong, 351 off-topic; an off-topic one five times), each set left out in turn while its evidence was learnt.
 */
export const COUNTS = { standing: 4.8, evidence: 0.32, known: 3.64, words: 0.71, terms: 0.29 };
/**
 * From here on the first page counts as an answer; below it results are shown as close matches. Of `holdout-6` it calls
 * .81 (zh), .77 (en), .85 (ur) of the right first pages answers, and refuses .93, .83, .97 of what is off topic. When it
 * was chosen, 11 refused .97, .93, 1, but doubted a tenth of the right pages more.
 */
export const ENOUGH = 10.5;

// Learning, at build time

/** How much a question counts that somebody wrote to try the search with: they ask as readers do, others as editors think. */
export const TRIED = 3;
/** A feature of one question alone is chance. */
export const MIN_QUESTIONS = 2;
/** A smaller weight is none. */
export const MIN_WEIGHT = 0.3;
/** Holds back large weights. */
export const RIDGE = 0.3;
/** Where the search begins for the weakest penalty whose table fits, and by what it is multiplied or divided. */
export const PENALTY = { first: 0.3, factor: 1.5, halvings: 4, least: 0.03, most: 30 };
/** Rounds of learning: to begin with, after each change of the penalty, and of the weights that were chosen. */
export const ROUNDS = { first: 50, next: 15, settling: 30 };

// Bytes, under brotli

/**
 * What the parts of a first answer may take, each packed alone; in their files they took up to 170 B more: see
 * tests/built/search-bytes.test.ts.
 */
export const FIRST_ANSWER = 29_700;
/**
 * Up to this size the words and where they stand hold those of running text that stand in one section alone; above it
 * those are left to the full text, and then those of a few sections. They answer few questions.
 */
export const MAX_WORDS_SIZE = 14_650;
/** What is learnt may take so much even where words leave less: those of a large site are cut and not sent whole. */
export const MIN_EVIDENCE = 3_500;
/**
 * Lists up to this size stand in the data file: one request is faster than several. With two lists of it (places and
 * titles grow alike, 4 kB each at 30 pages), words and what is learnt, the file stays below 40 kB.
 */
export const MAX_WHOLE = 12_000;
/** About this large is each piece of a larger list. A query needs a few of them. */
export const PIECE = 5_000;
