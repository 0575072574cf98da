/** A run of Han characters, or a run of any other letters and digits. */
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;

/**
 * Splits folded text into runs: Han characters together, every other word by itself.
 * Signs around them fall away, so that `*#06#` becomes `06`.
 */
export function runs(folded: string): string[] {
	return folded.match(run) ?? [];
}

/** Tells whether a run is written in Han characters. */
export function isHan(text: string): boolean {
	return han.test(text);
}

/** Tells whether a run is written in Latin letters. */
export function isLatin(text: string): boolean {
	return /^[a-z]/.test(text);
}

/**
 * Gives the word that stands for the n-th word of the vocabulary inside the index: three letters, so that
 * none is the beginning of another and Pagefind neither stems nor splits them.
 * @param id 0 … 17,575
 * @throws RangeError above that: the code would be another word's
 */
export function codeOf(id: number): string {
	if (id > 17_575) throw new RangeError(`No code for word ${id}.`);
	return [676, 26, 1].map((n) => String.fromCharCode(97 + (Math.floor(id / n) % 26))).join('');
}

/** Stands inside the index where no word of the vocabulary does. */
export const noWord = '-';

/** Names a page inside the index: its slug without slashes, because records are files. */
export function pageKey(slug: string): string {
	return slug.replaceAll('/', '-');
}
