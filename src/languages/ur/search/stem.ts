/** Reduces a folded Urdu word to its stem: کمپنی، کمپنیاں، کمپنیوں → کمپن. */
export function stemUrdu(word: string): string {
	if (word.length < 4 || !/\p{Script=Arabic}/u.test(word)) return word;
	const stem = word.replace(/(?:یان|ین|ون|ات)$/, '');
	const kept = stem.length > 2 ? stem : word;
	return kept.length > 3 ? kept.replace(/[ایوہ]$/, '') : kept;
}
