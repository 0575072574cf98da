import { brotliCompressSync } from 'node:zlib';
import type { Cut } from '../../lib/search/searchData.ts';
import { MAX_WHOLE, PIECE } from '../../lib/search/settings.ts';

/** Size of a value as JSON, brotli. */
export const packedSize = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).byteLength;

/**
 * Cuts a list that is too large for a first answer. Words are in alphabetical order, so a piece holds what begins alike.
 * @param letter names the list among the files
 * @param pack writes the list, or a piece of it
 * @param limit see `MAX_WHOLE`; smaller in tests
 * @returns what stands in the data file, and the pieces by their names
 */
export function cutList<Item, Packed>(
	list: Item[],
	letter: string,
	pack: (items: Item[]) => Packed,
	limit = MAX_WHOLE,
): { cut: Cut<Packed>; pieces: Map<string, Packed> } {
	const packed = pack(list);
	const whole = packedSize(packed);
	if (whole <= limit) return { cut: packed, pieces: new Map() };
	const count = Math.ceil(whole / Math.min(PIECE, limit));
	const length = Math.ceil(list.length / count);
	const from = Array.from({ length: Math.ceil(list.length / length) }, (_, n) => n * length);
	const pieces = from.map((start, n) => [`${letter}${n}`, pack(list.slice(start, start + length))] as const);
	return { cut: { from }, pieces: new Map(pieces) };
}
