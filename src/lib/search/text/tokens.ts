/** A run of Han characters, or a run of any other letters and digits. */
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;
/** Characters between words that readers may also write with a space: hyphens, and the ZWNJ of Urdu keyboards. */
const joiner = /([\p{L}\p{N}])[-‐‑–\u200c]+(?=[\p{L}\p{N}])/gu;

/**
 * Splits folded text into runs of Han characters and words of other scripts.
 * Other characters are dropped, so that `*#06#` becomes `06`.
 */
export function runs(folded: string): string[] {
	return folded.match(run) ?? [];
}

/** Whether a run is written in Han characters. */
export function isHan(text: string): boolean {
	return han.test(text);
}

/** Whether a run is written in Latin letters. */
export function isLatin(text: string): boolean {
	return /^[a-z]/.test(text);
}

interface Token {
	/** Folded; words joined by hyphens or ZWNJ are one token. */
	text: string;
	/** The joined words, two or more; empty in most tokens. */
	parts: string[];
}

/**
 * Splits what a reader typed into words.
 * @param query as typed
 * @param fold see `foldWith`
 */
export function tokenize(query: string, fold: (text: string) => string): Token[] {
	return query.split(/\s+/).flatMap((chunk) => {
		const joined = runs(fold(chunk));
		const parts = runs(fold(chunk.replace(joiner, '$1 ')));
		// If other signs or a change of script also split the chunk, it is unknown which parts belong together.
		const isJoined = joined.length === 1 && parts.length > 1;
		return joined.map((text) => ({ text, parts: isJoined ? parts : [] }));
	});
}
