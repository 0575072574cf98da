import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';

let words: Set<string> | undefined;

/**
 * Tells whether an English dictionary has a word: a name that somebody gave himself on a messenger is not in it.
 * @param word in small letters
 */
export function isEnglish(word: string): boolean {
	words ??= new Set(readFileSync(wordListPath, 'utf8').split('\n'));
	return word.length < 2 || words.has(word);
}
