/*
 * The numbers by which the build trains the search and keeps it small. Those that a reader's browser needs as well stand in
 * `src/lib/search/settings.ts`.
 */

// Training

/**
 * How much an example counts when the search learns: of the sets, which ask as readers do, and of aliases, each of which
 * must lead to its page, more than of the questions that editors thought of.
 */
export const SAMPLE_WEIGHTS = { alias: 3, querySet: 3, question: 1 };
/** A feature of fewer questions is chance. */
export const MIN_EXAMPLES = 2;
/** A smaller weight is none. */
export const MIN_WEIGHT = 0.3;
/** Where to look for the weakest L1 penalty whose weights fit into the first answer. */
export const L1_PENALTY = { low: 0.05, high: 12.8, steps: 10 };
/** Holds back large weights. */
export const L2_PENALTY = 0.3;
/** Of the regression: while an L1 penalty selects weights, and when those are fitted again without it. */
export const ITERATIONS = { selection: 25, refit: 30 };

// Bytes, under brotli

/** What the files of a first answer may take together; `tests/built/search-bytes.test.ts` allows 30,000. */
export const MAX_FIRST_ANSWER = 29_980;
/** What is learnt may take so much even where words leave less: those of a large site are cut and not sent whole. */
export const MIN_CLASSIFIER = 3_000;
/**
 * Up to this size the words and where they stand hold those of running text that stand in one section alone; above it
 * those are left to the full text, and then those of a few sections. They answer few questions.
 */
export const MAX_INDEX = 15_400;
/**
 * Lists up to this size stand in the data file: one request is faster than several. With two lists of it (places and
 * titles grow alike, 4 kB each at 30 pages), words and what is learnt, the file stays below 40 kB.
 */
export const MAX_UNCUT = 12_000;
/** About this large is each piece of a larger list. A query needs a few of them. */
export const PIECE = 5_000;
