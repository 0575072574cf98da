/**
 * Reduces an English word to its stem: replace, replaced, replacing, replacement → replac.
 * Light on purpose: it must not merge words of different meaning, and readers download it.
 */
export function stemEnglish(word: string): string {
	if (word.length < 4 || /\d/.test(word)) return word;
	let stem = word.replace(/(?:sses|shes|ches|xes)$/, (end) => end.slice(0, -2)).replace(/ies$/, 'y');
	stem = stem.replace(/([^us])s$/, '$1');
	const shorter = stem.replace(/(?:ements?|ments?|ations?|ated?|ings?|ed|ly|ers?)$/, '');
	const least = /ers?$/.test(stem) ? 4 : 3;
	if (shorter.length >= least && /[aeiouy]/.test(shorter)) stem = shorter.replace(/([bdgklmnprt])\1$/, '$1');
	return stem.length > 3 ? stem.replace(/[ey]$/, '') : stem;
}
