/** A range of a text. */
export interface Span {
	from: number;
	to: number;
}

/** A part of a text. */
export interface Part extends Span {
	text: string;
}

/**
 * Returns the parts of a text that match a pattern.
 * @param pattern with the flag `g`
 */
export const partsOf = (text: string, pattern: RegExp): Part[] =>
	[...text.matchAll(pattern)].map(({ 0: part, index }) => ({ text: part, from: index, to: index + part.length }));

/** Returns the lines of a text, without empty ones. */
export const linesIn = (text: string): Part[] => partsOf(text, /[^\n]+/g);

/** A sentence with its question mark, but without its full stop. A dot inside a name or a number ends no sentence. */
const sentence = /(?:[^.!?。！？۔؟\n]|\.(?=[\p{L}\p{N}]))+[?？؟]?/gu;

/** Returns the sentences of a text, canonical or not. */
export const sentencesIn = (text: string): Part[] => partsOf(text, sentence);
