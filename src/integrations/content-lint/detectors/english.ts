import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';

let words: Set<string> | undefined;

/** Returns the words of an English dictionary. */
export function englishWords(): ReadonlySet<string> {
	words ??= new Set(readFileSync(wordListPath, 'utf8').split('\n'));
	return words;
}

/**
 * Whether a word is in an English dictionary. Names on messengers are not.
 * @param word in lower case
 */
export const isEnglish = (word: string): boolean => word.length < 2 || englishWords().has(word);
