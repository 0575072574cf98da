import type { SparseRow } from './query/sparseMatrix.ts';

/** A list that stands in the data file, or, on a large site, in pieces: `from` holds the first place of each piece. */
export type Cut<List> = List | { from: number[] };

/** A page and its sections, as results show them: slug, title, then id and heading of each section in turn. */
export type PageEntry = [slug: string, title: string, ...sections: string[]];

/** The sections that hold a word, each with the sum of the `FIELD`s it stands in. */
export type Postings = SparseRow;

/** The fields of a section a word may stand in, as bits. */
export const FIELD = {
	text: 1,
	heading: 2,
	/** What editors say readers ask when the section answers. */
	alias: 4,
	/** Headings and aliases that are one word by itself. */
	alone: 8,
} as const;

/** What the browser needs to turn a reader's words into words of the index. */
export interface Vocabulary {
	/** Language tag of the pages. */
	lang: string;
	/** The words of the index in their commonest form, separated by spaces; the place of a word is its id. */
	forms: string;
	/** Words without meaning in a question, separated by spaces. */
	stop: string;
	/** Words of the pages and what readers type for them, one line each: `word word=synonym|synonym`. */
	synonyms: string;
	/** What a language's analyzer needs beside words; see `src/languages/<tag>/search/`. */
	tables: Record<string, string>;
	/**
	 * By language tag of the other languages: the script that shows it (ISO 15924; empty where it shows nothing), and words
	 * that show that somebody types it in Latin letters.
	 */
	others: Record<string, { script: string; words: string }>;
}

/** All that a first answer needs of one language: one file. */
export interface SearchData {
	vocabulary: Vocabulary;
	/** By id of the word, see `Postings` and `encodeMatrix`. */
	postings: Cut<string>;
	/** By bucket, see `FeatureWeights` and `encodeMatrix`: what features of queries say for whole pages. */
	featureWeights: Cut<string>;
	/** See `PageEntry` and `encodePages`. */
	pages: Cut<string>;
	/** How many sections each page has, in the order of `pages`. */
	counts: number[];
	/** How much a page counts when that is not 1: place of the page → factor. */
	boosts: Record<string, number>;
	/** Markup of the inside of the dialog. */
	dialog: string;
	/** Folder of Pagefind's index of this language. */
	fullText: string;
}
