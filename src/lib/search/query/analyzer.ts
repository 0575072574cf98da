import type { Lexicon } from './lexicon.ts';
import type { QueryTerm } from './queryTerm.ts';

/** The tables of a vocabulary that only one language's analyzer reads. */
export type Tables = Readonly<Record<string, string>>;

/** What the search understands of one language alone, ready to be asked. */
export interface LanguageRules {
	/**
	 * Understands a run of Han characters: what it asks for, and its words without meaning as text.
	 * @param isHalf its last word may be half typed
	 */
	segmentHan?(run: string, isHalf: boolean): (QueryTerm | string)[];
	/**
	 * Understands words typed in the sounds of another script, as far as they go on.
	 * @param list the words of the query
	 * @param at where to begin
	 * @param isWord tells which words mean something as they stand
	 * @returns what they ask for and how many of them that took; nothing when they are none of it
	 */
	transliterate?(
		list: readonly string[],
		at: number,
		isWord: (word: string) => boolean,
	): { parts: (QueryTerm | string)[]; taken: number } | undefined;
	/** Understands several words together in the sounds of another script, when an editor wrote them down. */
	phrase?(typed: string): QueryTerm | undefined;
	/** Understands one word typed in the sounds of another script. */
	phonetic?(typed: string): QueryTerm | undefined;
	/** Tells whether a word in the sounds of another script carries no meaning. */
	isStop?(typed: string): boolean;
	/** Tells whether a query is in another language that is typed in Latin letters: then unknown words are not misspelt. */
	isOtherLanguage?(typed: readonly string[]): boolean;
	/**
	 * Tells which other language words may belong to.
	 * @param unknown words in Latin letters that the site does not know
	 * @returns a language tag of the site
	 */
	guessLanguage?(unknown: readonly string[]): string | undefined;
}

/** A language's own part of the search: `src/languages/<tag>/search/analyzer.ts`. A reader fetches that of the page alone. */
export interface LanguageAnalyzer {
	/** Gives the part of a folded word that its forms share. */
	stem(word: string): string;
	/** Gives what the spellings of a word share, where readers type Roman Urdu: it has no spelling. */
	sound?(word: string): string;
	/** Letter → the one that stands for it, see `foldWith`. Without tables: for the text of pages. */
	letters(tables: Tables): ReadonlyMap<string, string>;
	/** Learns the words of the site. */
	open(lexicon: Lexicon, tables: Tables): LanguageRules;
}

/** For a language without rules of its own: words are searched for as they are written. */
export const plainAnalyzer: LanguageAnalyzer = { stem: (word) => word, letters: () => new Map(), open: () => ({}) };
