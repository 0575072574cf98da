/**
 * Finds the word an editor most likely meant.
 * @returns the nearest of the words by number of letters to change, or undefined if none is near
 */
export function closest(typed: string, words: Iterable<string>): string | undefined {
	let best: string | undefined;
	let fewest = Math.max(2, Math.floor(typed.length / 3)) + 1;
	for (const word of words) {
		const edits = distance(typed.toLowerCase(), word.toLowerCase());
		if (edits < fewest) [best, fewest] = [word, edits];
	}
	return best;
}

/** Levenshtein's distance: the fewest letters to add, drop or change. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++) {
			const change = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
			next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

/** Says which word was probably meant, or which there are. Ready to stand at the start of a sentence on its own. */
export function didYouMean(typed: string, words: string[]): string {
	const word = closest(typed, words);
	if (word !== undefined) return `Did you mean "${word}"?`;
	return words.length <= 12 ? `Use one of: ${words.join(', ')}.` : '';
}
