import type { Vocabulary } from '../vocabulary.ts';
import type { Concept } from './queryTerm.ts';
import type { Known } from './lexicon.ts';

/** What the search understands of one language alone. A reader fetches that of his own site and no other. */
export interface Tongue {
	/**
	 * Understands a run of Han characters: what it asks for, and its words without meaning as text.
	 * @param isHalf its last word may be half typed
	 */
	han?(run: string, isHalf: boolean): (Concept | string)[];
	/**
	 * Understands words typed in the sounds of another script, as far as they go on.
	 * @param list the words of the query
	 * @param at where to begin
	 * @param isWord tells which words mean something as they stand
	 * @returns what they ask for and how many of them that took; nothing when they are none of it
	 */
	sounds?(
		list: readonly string[],
		at: number,
		isWord: (word: string) => boolean,
	): { parts: (Concept | string)[]; taken: number } | undefined;
	/** Understands several words together in the sounds of another script, when somebody kept them. */
	phrase?(typed: string): Concept | undefined;
	/** Understands one word typed in the sounds of another script. */
	sound?(typed: string): Concept | undefined;
	/** Tells whether a word in the sounds of another script carries no meaning. */
	isStop?(typed: string): boolean;
	/**
	 * Tells whose words these may be.
	 * @param unknown words in Latin letters that the site does not know
	 * @returns a language tag of the site
	 */
	guess?(unknown: readonly string[]): string | undefined;
}

/** A language's own part of the search. */
export interface Speak {
	/** Gives the part of a folded word that its forms share. */
	stem(word: string): string;
	/** Letter → the one that stands for it, see `foldWith`. */
	letters(vocabulary: Vocabulary): ReadonlyMap<string, string>;
	/** Learns the words of the site. */
	open(known: Known, vocabulary: Vocabulary): Tongue;
}
