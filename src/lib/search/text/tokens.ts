/** A run of Han characters, or a run of any other letters and digits. */
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;
/** What joins words that readers may also write apart: hyphens, and ZWNJ of Urdu keyboards. */
const joiner = /([\p{L}\p{N}])[-‐‑–\u200c]+(?=[\p{L}\p{N}])/gu;

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

/** A word of a query. */
export interface Token {
	/** Folded; what hyphens or ZWNJ join is one word. */
	text: string;
	/** The words so joined, two or more; none in most tokens. */
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
		// Where signs or a change of script cut the chunk too, nobody can tell which parts belong together.
		const isOne = joined.length === 1 && parts.length > 1;
		return joined.map((text) => ({ text, parts: isOne ? parts : [] }));
	});
}
