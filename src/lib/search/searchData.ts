import type { SparseRow } from './query/sparseMatrix.ts';

/** A list in the data file, or, on a large site, in separate shards: `from` contains the first index of each shard. */
export type Cut<List> = List | { from: number[] };

/** A page and its sections for the result list: slug, title, then the id and heading of each section. */
export type PageEntry = [slug: string, title: string, ...sections: string[]];

/** The sections that contain a word, each with the sum of the `FIELD`s that contain it. */
export type Postings = SparseRow;

/** The fields of a section, as bits. */
export const FIELD = {
	text: 1,
	heading: 2,
	/** Phrases by which readers ask for the section, written by editors. */
	alias: 4,
	/** Headings and aliases that consist of one word. */
	alone: 8,
} as const;

/** Data for converting a reader's words to words of the index. */
export interface Vocabulary {
	/** Language tag of the pages. */
	lang: string;
	/** The most frequent form of each index word, separated by spaces; the position of a word is its id. */
	forms: string;
	/** Stop words, separated by spaces. */
	stop: string;
	/** Words of the pages and what readers type for them, one line each: `word word=synonym|synonym`. */
	synonyms: string;
	/** Other tables of a language's analyzer; see `src/languages/<tag>/search/`. */
	tables: Record<string, string>;
	/**
	 * For each other language, by tag: the script that identifies it (ISO 15924; empty if none does), and words that
	 * identify it when it is typed in Latin letters.
	 */
	others: Record<string, { script: string; words: string }>;
}

/** The data file of one language: everything for the first answer. */
export interface SearchData {
	vocabulary: Vocabulary;
	/** By word id, see `Postings` and `encodeMatrix`. */
	postings: Cut<string>;
	/** The weights of the classifier by bucket, see `FeatureWeights` and `encodeMatrix`. */
	featureWeights: Cut<string>;
	/** See `PageEntry` and `encodePages`. */
	pages: Cut<string>;
	/** How many sections each page has, in the order of `pages`. */
	counts: number[];
	/** Index of a page → factor for its score, if that is not 1. */
	boosts: Record<string, number>;
	/** The markup inside the dialog. */
	dialog: string;
	/** The folder of Pagefind's index of this language. */
	fullText: string;
}
