/**
 * The edit distance of two words or lists: how many elements must be replaced, inserted, deleted or swapped with their
 * neighbour (optimal string alignment).
 * @param limit the result is `limit + 1` for any larger distance
 */
export function distance(a: ArrayLike<string>, b: ArrayLike<string>, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		if (Math.min(...row) > limit) return limit + 1;
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}

/** Whether two words of the same length have the same letters in another order: lsot, lost. */
const isSwap = (a: string, b: string): boolean =>
	a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/**
 * Finds the words nearest to a misspelt one: one mistake in words of up to six letters, two in longer ones; Latin words
 * of four letters may only have swapped letters. The first letter must match, because a mistake there usually means
 * another word (match, patch). Numbers are not corrected.
 * @param slipsAllowed the maximum number of mistakes
 * @returns the nearest words, equally near; empty if none is near
 */
export function nearest<Word extends string>(word: string, candidates: Iterable<Word>, slipsAllowed = 2): Word[] {
	if (/^\d+$/.test(word)) return [];
	const limit = Math.min(slipsAllowed, word.length < 4 ? 0 : word.length < 7 ? 1 : 2);
	if (!limit) return [];
	let least = limit + 1;
	let found: Word[] = [];
	for (const candidate of candidates) {
		if (candidate.length < 3 || candidate[0] !== word[0]) continue;
		if (word.length < 5 && /^[a-z]/.test(word) && !isSwap(word, candidate)) continue;
		const slips = distance(word, candidate, limit);
		if (slips < least) [least, found] = [slips, []];
		if (slips === least && slips < limit + 1) found.push(candidate);
	}
	// Among equally near words, the longest common prefix decides: stollen means stolen, not swollen.
	const commonPrefixLength = (candidate: string): number => {
		let at = 0;
		while (at < word.length && candidate[at] === word[at]) at++;
		return at;
	};
	const longest = Math.max(...found.map(commonPrefixLength));
	return found.filter((candidate) => commonPrefixLength(candidate) === longest);
}
