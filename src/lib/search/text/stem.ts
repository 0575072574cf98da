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

/** Cuts an Urdu word (already folded) to what its number and gender share: کمپنی، کمپنیاں، کمپنیوں → کمپن. */
export function stemUrdu(word: string): string {
	if (word.length < 4 || !/\p{Script=Arabic}/u.test(word)) return word;
	const stem = word.replace(/(?:یان|ین|ون|ات)$/, '');
	const kept = stem.length > 2 ? stem : word;
	return kept.length > 3 ? kept.replace(/[ایوہ]$/, '') : kept;
}

/** Chinese has no forms; its words stay as they are. */
export const stemChinese = (word: string): string => word;

/**
 * Gives the part of a folded word that its forms share, in the language of the site it is searched on.
 * The box holds that of its own language alone.
 * @param lang language tag of the page: `zh-CN`, `en` or `ur`
 */
export function stem(word: string, lang: string): string {
	if (lang === 'en') return stemEnglish(word);
	return lang === 'ur' ? stemUrdu(word) : stemChinese(word);
}
