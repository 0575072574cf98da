/** Stands for a space inside a piece: a sign that no page holds, and of one byte. */
const space = '\x7f';

/**
 * Joins the pieces of a text, one word each, so that Pagefind finds them again and counts them: it cuts at spaces. Its
 * own sign between words that have no space (U+200B) is three bytes, and Chinese has one after every word.
 */
export const joinPieces = (pieces: readonly string[]): string =>
	pieces.map((piece) => piece.replace(/\s/g, space)).join(' ');

/** Gives the text back that was joined so, or a part of it. */
export const readText = (joined: string): string => joined.replaceAll(' ', '').replaceAll(space, ' ');
