import type { Cut } from '../searchData.ts';

/**
 * Fetches a piece of a list.
 * @param piece letter of the list (`p` pages, `w` words) and number of the piece
 */
export type LoadPiece = (piece: string) => Promise<unknown[]>;

/**
 * Gives items of a list, fetching the pieces in which they stand.
 * @param letter names the list among the files
 * @param places of the items
 * @throws Error when a piece does not come
 */
export async function itemsOf<Item>(
	list: Cut<Item>,
	letter: string,
	places: readonly number[],
	load: LoadPiece,
): Promise<(Item | undefined)[]> {
	if (Array.isArray(list)) return places.map((place) => list[place]);
	const pieceOf = (place: number): number => {
		const after = list.from.findIndex((start) => start > place);
		return (after < 0 ? list.from.length : after) - 1;
	};
	const wanted = [...new Set(places.map(pieceOf))];
	const pieces = new Map(
		await Promise.all(wanted.map(async (n) => [n, (await load(`${letter}${n}`)) as Item[]] as const)),
	);
	return places.map((place) => {
		const n = pieceOf(place);
		return pieces.get(n)?.[place - (list.from[n] ?? 0)];
	});
}
