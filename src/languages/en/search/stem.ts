/**
 * Cuts an English word to what its forms share: replace, replaced, replacing, replacement → replac.
 * Deliberately light: it must never join words of different meaning, and it is shipped to the reader.
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
