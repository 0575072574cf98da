/**
 * Counts the letters of a word, or the entries of a list, to change, add, drop or swap with their neighbour to turn one
 * into the other (optimal string alignment).
 * @param limit the count above which nobody cares; the answer is then `limit + 1`
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

/** Tells whether two words of the same length differ by two neighbours changing places: lsot, lost. */
const isSwap = (a: string, b: string): boolean =>
	a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/**
 * Finds the words nearest to a misspelt one: one slip in five or six letters, two in more, in four letters only
 * neighbours that changed places. A slip in the first letter is too rare to be told from another word (match, patch),
 * and numbers are never misspelt.
 * @param slipsAllowed never more slips than this
 * @returns the nearest words, best first; none when nothing is near
 */
export function nearest<Word extends string>(word: string, candidates: Iterable<Word>, slipsAllowed = 2): Word[] {
	if (/^\d+$/.test(word)) return [];
	const limit = Math.min(slipsAllowed, word.length < 4 ? 0 : word.length < 7 ? 1 : 2);
	if (!limit) return [];
	let least = limit + 1;
	let found: Word[] = [];
	for (const candidate of candidates) {
		if (candidate.length < 3 || candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > limit) continue;
		if (word.length < 5 && /^[a-z]/.test(word) && !isSwap(word, candidate)) continue;
		const slips = distance(word, candidate, limit);
		if (slips < least) [least, found] = [slips, []];
		if (slips === least && slips < limit + 1) found.push(candidate);
	}
	// Of several as near, those that agree with the word longest: stollen is stolen rather than swollen.
	const agreement = (candidate: string): number => {
		let at = 0;
		while (at < word.length && candidate[at] === word[at]) at++;
		return at;
	};
	const longest = Math.max(...found.map(agreement));
	return found.filter((candidate) => agreement(candidate) === longest);
}
