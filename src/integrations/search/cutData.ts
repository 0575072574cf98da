import { brotliSize } from '../../lib/brotli.ts';
import type { Cut } from '../../lib/search/searchData.ts';
import { MAX_UNCUT, PIECE } from './buildSettings.ts';

/** Size of a value as JSON, brotli. */
export const compressedSize = (value: unknown): number => brotliSize(JSON.stringify(value));

/**
 * Cuts a list that is too large for a first answer. Words are sorted, so a piece contains words with similar
 * beginnings.
 * @param letter the letter of the list in file names
 * @param encode encodes the list, or a piece of it
 * @param limit see `MAX_UNCUT`; smaller in tests
 * @returns the entry for the data file, and the pieces by name
 */
export function cutList<Item, Encoded>(
	list: Item[],
	letter: string,
	encode: (items: Item[]) => Encoded,
	limit = MAX_UNCUT,
): { cut: Cut<Encoded>; pieces: Map<string, Encoded> } {
	const encoded = encode(list);
	const whole = compressedSize(encoded);
	if (whole <= limit) return { cut: encoded, pieces: new Map() };
	const count = Math.ceil(whole / Math.min(PIECE, limit));
	const length = Math.ceil(list.length / count);
	const from = Array.from({ length: Math.ceil(list.length / length) }, (_, n) => n * length);
	const pieces = from.map((start, n) => [`${letter}${n}`, encode(list.slice(start, start + length))] as const);
	return { cut: { from }, pieces: new Map(pieces) };
}
