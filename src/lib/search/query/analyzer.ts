import type { Lexicon } from './lexicon.ts';
import type { QueryTerm } from './queryTerm.ts';

/** The tables of a vocabulary that only one language's analyzer reads. */
export type Tables = Readonly<Record<string, string>>;

/** The rules of one language, prepared for its vocabulary. */
export interface QueryRules {
	/**
	 * Parses a run of Han characters. @returns terms, and stop words as text
	 * @param isHalf its last word may be half typed
	 */
	segmentHan?(run: string, isHalf: boolean): (QueryTerm | string)[];
	/**
	 * Parses transliterated words (Roman Urdu, pinyin) from a position on.
	 * @param list the words of the query
	 * @param at the position of the first word
	 * @param isWord whether a word is in the vocabulary as it is
	 * @returns terms, stop words as text, and the number of words used; undefined if the words are not transliterated
	 */
	transliterate?(
		list: readonly string[],
		at: number,
		isWord: (word: string) => boolean,
	): { parts: (QueryTerm | string)[]; taken: number } | undefined;
	/** Finds a transliterated phrase that an editor listed. */
	phrase?(typed: string): QueryTerm | undefined;
	/** Finds one transliterated word. */
	phonetic?(typed: string): QueryTerm | undefined;
	/** Whether a transliterated word is a stop word. */
	isStop?(typed: string): boolean;
	/** Whether a query is in another language, typed in Latin letters. Its unknown words are then not corrected. */
	isOtherLanguage?(typed: readonly string[]): boolean;
	/**
	 * Guesses the other language of some words.
	 * @param unknown words in Latin letters that the site does not know
	 * @returns a language tag of the site
	 */
	guessLanguage?(unknown: readonly string[]): string | undefined;
}

/**
 * A language's own part of the search: `src/languages/<tag>/search/analyzer.ts`. The browser loads only that of the
 * page's language.
 */
export interface LanguageAnalyzer {
	/** Returns the part of a folded word that its forms share. */
	stem(word: string): string;
	/** Returns a key that all spellings of a word share, for Roman Urdu, which has no standard spelling. */
	sound?(word: string): string;
	/** Letter → its replacement, see `foldWith`. The tables are empty for the text of pages. */
	letters(tables: Tables): ReadonlyMap<string, string>;
	/** Prepares the rules for a vocabulary. */
	open(lexicon: Lexicon, tables: Tables): QueryRules;
}

/** For a language without its own rules: words are searched for as they are written. */
export const plainAnalyzer: LanguageAnalyzer = { stem: (word) => word, letters: () => new Map(), open: () => ({}) };
