/*
 * The numbers for training the search and limiting its size at build time. How they were chosen stands in
 * `docs/benchmark.md`. Numbers that the browser also uses are in `src/lib/search/settings.ts`.
 */

// Training

/**
 * The weight of a training example by its origin. The questions that the search was tried with are phrased like readers'
 * and aliases must lead to their page, so both count more than questions invented by editors.
 */
export const SAMPLE_WEIGHTS = { alias: 3, asAsked: 3, question: 1 };
/** A feature that occurs in fewer questions is ignored. */
export const MIN_EXAMPLES = 2;
/** Smaller weights are set to zero. */
export const MIN_WEIGHT = 0.3;
/** The range to search for the weakest L1 penalty whose weights fit into the first answer. */
export const L1_PENALTY = { low: 0.05, high: 12.8, steps: 10 };
/** The penalty on large weights. */
export const L2_PENALTY = 0.3;
/** Iterations of the regression: with the L1 penalty that selects weights, and for fitting them again without it. */
export const ITERATIONS = { selection: 25, refit: 30 };

// Pruning

/** The least number of sections in which a word of running text is kept, chosen on a guide of 219 sections. */
export const MIN_SECTIONS_PER_WORD = 3;
/** One section for so many of the guide: from 300 on, the number grows with it. This was not tested. */
export const SECTIONS_PER_KEPT_ONE = 75;
/** BM25's b: how much the length of a section counts, from 0 to 1. This is its usual value. */
export const LENGTH_NORM = 0.75;

// Bytes, under brotli

/**
 * The maximum size of all files of a first answer. `tests/built/search/bytes.test.ts` allows 30,000; what a browser
 * receives from the server was up to 40 bytes more than the files weigh.
 */
export const MAX_FIRST_ANSWER = 29_930;
/**
 * The classifier may have this size even if the words leave less room: on a large site its table is cut into shards.
 */
export const MIN_CLASSIFIER = 2_850;
/**
 * The maximum size of words and postings. Above it, words of running text that occur in only one section are left to
 * the full text, then those in a few sections: they answer few questions.
 */
export const MAX_INDEX = 15_400;
/**
 * Lists up to this size are in the data file: one request is faster than several. With two lists of this size (postings
 * and titles, 4 kB each at 30 pages), words and the classifier, the file stays below 40 kB.
 */
export const MAX_UNCUT = 12_000;
/** The approximate size of each shard of a larger list. A query needs a few of them. */
export const SHARD_SIZE = 5_000;
