import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';

let words: Set<string> | undefined;

/**
 * Whether a word is in an English dictionary. Names on messengers are not.
 * @param word in lower case
 */
export function isEnglish(word: string): boolean {
	words ??= new Set(readFileSync(wordListPath, 'utf8').split('\n'));
	return word.length < 2 || words.has(word);
}
