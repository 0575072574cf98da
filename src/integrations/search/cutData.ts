import { brotliSize } from '../../lib/brotli.ts';
import type { Cut } from '../../lib/search/searchData.ts';
import { MAX_UNCUT, SHARD_SIZE } from './buildSettings.ts';

/** Size of a value as JSON, brotli. */
export const compressedSize = (value: unknown): number => brotliSize(JSON.stringify(value));

/**
 * Cuts a list that is too large for a first answer. Words are sorted, so a shard contains words with similar
 * beginnings.
 * @param letter the letter of the list in file names
 * @param encode encodes the list, or a shard of it
 * @param limit see `MAX_UNCUT`; smaller in tests
 * @returns the entry for the data file, and the shards by name
 */
export function cutList<Item, Encoded>(
	list: Item[],
	letter: string,
	encode: (items: Item[]) => Encoded,
	limit = MAX_UNCUT,
): { cut: Cut<Encoded>; shards: Map<string, Encoded> } {
	const encoded = encode(list);
	const whole = compressedSize(encoded);
	if (whole <= limit) return { cut: encoded, shards: new Map() };
	const count = Math.ceil(whole / Math.min(SHARD_SIZE, limit));
	const length = Math.ceil(list.length / count);
	const from = Array.from({ length: Math.ceil(list.length / length) }, (_, n) => n * length);
	const shards = from.map((start, n) => [`${letter}${n}`, encode(list.slice(start, start + length))] as const);
	return { cut: { from }, shards: new Map(shards) };
}
