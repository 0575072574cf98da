import { distance } from '../../../../lib/spelling.ts';

/**
 * Finds the word that an editor most likely meant.
 * @returns the word with the smallest edit distance; undefined if it is more than 2 and more than a third of the letters
 */
export function closest(typed: string, words: Iterable<string>): string | undefined {
	let best: string | undefined;
	let fewest = Math.max(2, Math.floor(typed.length / 3)) + 1;
	for (const word of words) {
		const edits = distance(typed.toLowerCase(), word.toLowerCase(), fewest - 1);
		if (edits < fewest) [best, fewest] = [word, edits];
	}
	return best;
}

/** Writes a sentence that suggests the most likely word, or lists all words if they are few. */
export function didYouMean(typed: string, words: string[]): string {
	const word = closest(typed, words);
	if (word !== undefined) return `Did you mean "${word}"?`;
	return words.length <= 12 ? `Use one of: ${words.join(', ')}.` : '';
}
