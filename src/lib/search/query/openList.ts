import type { Cut } from '../searchData.ts';

/**
 * Fetches a piece of a list.
 * @param piece letter of the list (`p` pages, `w` words, `f` features) and number of the piece
 */
export type LoadPiece = (piece: string) => Promise<unknown>;

/**
 * Opens a list and loads its pieces when they are needed.
 * @param letter the letter of the list in file names
 * @param decode decodes the list, or a piece of it
 * @returns a function that returns the items at the given indexes; it rejects if a piece cannot be loaded
 */
export function openList<Encoded, Item>(
	list: Cut<Encoded>,
	letter: string,
	load: LoadPiece,
	decode: (encoded: Encoded) => Item[],
): (places: readonly number[]) => Promise<(Item | undefined)[]> {
	const opened = new Map<number, Item[]>();
	// Lists and strings have no property `from`.
	const { from } = list as Partial<{ from: number[] }>;
	if (!from) opened.set(0, decode(list as Encoded));
	const starts = from ?? [0];
	const pieceOf = (place: number): number => starts.filter((start) => start <= place).length - 1;
	return async (places) => {
		const wanted = [...new Set(places.map(pieceOf))].filter((n) => !opened.has(n));
		await Promise.all(wanted.map(async (n) => opened.set(n, decode((await load(`${letter}${n}`)) as Encoded))));
		return places.map((place) => {
			const n = pieceOf(place);
			return opened.get(n)?.[place - (starts[n] ?? 0)];
		});
	};
}
