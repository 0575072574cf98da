import type { Cut } from '../searchData.ts';

/**
 * Fetches a shard of a list.
 * @param shard letter of the list (`p` pages, `w` words, `f` features) and number of the shard
 */
export type LoadShard = (shard: string) => Promise<unknown>;

/**
 * Opens a list and loads its shards when they are needed.
 * @param letter the letter of the list in file names
 * @param decode decodes the list, or a shard of it
 * @returns a function that returns the items at the given indexes; it rejects if a shard cannot be loaded
 */
export function openList<Encoded, Item>(
	list: Cut<Encoded>,
	letter: string,
	load: LoadShard,
	decode: (encoded: Encoded) => Item[],
): (places: readonly number[]) => Promise<(Item | undefined)[]> {
	const opened = new Map<number, Item[]>();
	// Lists and strings have no property `from`.
	const { from } = list as Partial<{ from: number[] }>;
	if (!from) opened.set(0, decode(list as Encoded));
	const starts = from ?? [0];
	const shardOf = (place: number): number => starts.filter((start) => start <= place).length - 1;
	return async (places) => {
		const wanted = [...new Set(places.map(shardOf))].filter((n) => !opened.has(n));
		await Promise.all(wanted.map(async (n) => opened.set(n, decode((await load(`${letter}${n}`)) as Encoded))));
		return places.map((place) => {
			const n = shardOf(place);
			return opened.get(n)?.[place - (starts[n] ?? 0)];
		});
	};
}
