import { bitReader, bitWriter, WHOLE } from './arithmeticCode.ts';

/** Values are below this. */
export const MAX_VALUE = 16;
/** So many pairs of a row have a chance of their own to be the last one; those behind share one. */
const COUNTED = 24;
/** How much one row says of how likely a column is, beside what was met before it. */
const FRESH = 0.4;

/** Says or asks the next bit: what it is, where that is known already, and its chance. */
type Bit = (chance: number, bit: boolean) => boolean;

/**
 * Goes through rows as they are written and read. Both ways reckon the same chances from what they have met: how long
 * rows are, how often each column stands in them, and which values follow.
 * @param row the row to be written; when reading, an empty one
 * @returns a function that goes through one row and gives it back
 */
function rowModel(width: number, bit: Bit): (row: readonly number[]) => number[] {
	const met = new Float64Array(width).fill(FRESH);
	let sum = width * FRESH;
	/** Adaptive chances: of an end after so many pairs, then of the values' bits. */
	const chances = new Float64Array(COUNTED + 1 + MAX_VALUE).fill(0.5);
	const seen = new Uint8Array(chances.length);
	const adaptive = (at: number, known: boolean): boolean => {
		const chance = chances[at] ?? 0.5;
		const is = bit(Math.min(WHOLE - 32, Math.max(32, Math.floor(WHOLE * chance))), known);
		const count = Math.min(250, (seen[at] ?? 0) + 1);
		seen[at] = count;
		chances[at] = chance + ((is ? 1 : 0) - chance) / (count + 0.5);
		return is;
	};
	return (row) => {
		let length = 0;
		while (!adaptive(Math.min(length, COUNTED), row.length <= 2 * length) && length < width) length++;
		const out: number[] = [];
		let left = sum;
		let last = -1;
		for (let column = 0, found = 0; found < length; column++) {
			const weight = met[column] ?? FRESH;
			const chance = Math.floor((WHOLE * (length - found) * weight) / left);
			left -= weight;
			const isHere = last + (row[2 * found] ?? 0) === column;
			if (!bit(Math.min(WHOLE - 32, Math.max(32, chance)), isHere)) continue;
			let node = 1;
			const value = row[2 * found + 1] ?? 0;
			for (let half = MAX_VALUE / 2; half >= 1; half /= 2)
				node = 2 * node + (adaptive(COUNTED + node, (value & half) > 0) ? 1 : 0);
			out.push(column - last, node - MAX_VALUE);
			last = column;
			found++;
			met[column] = weight + 1;
			sum++;
		}
		return out;
	};
}

/**
 * Packs rows of pairs (a distance from 1 on, a value below `MAX_VALUE`) as text, by arithmetic coding. What is sent is a
 * fifth smaller than brotli makes of the same numbers.
 * @throws Error when a number is too large or too small
 */
export function packRows(rows: readonly (readonly number[])[]): string {
	let width = 0;
	for (const row of rows) {
		let end = 0;
		for (let i = 0; i < row.length; i += 2) {
			const [distance = 0, value = 0] = [row[i], row[i + 1]];
			if (distance < 1 || value >= MAX_VALUE || value < 0)
				throw new Error(`Search: ${distance} and ${value} cannot be packed.`);
			end += distance;
		}
		width = Math.max(width, end);
	}
	const bits = bitWriter();
	const write = rowModel(width, (chance, bit) => {
		bits.write(bit, chance);
		return bit;
	});
	for (const row of rows) write(row);
	return `${rows.length} ${width} ${bits.packed()}`;
}

/** Reads what `packRows` wrote. */
export function unpackRows(packed: string): number[][] {
	const [rows = '', width = '', bits = ''] = packed.split(' ');
	const { read } = bitReader(bits);
	const next = rowModel(Number(width), read);
	return Array.from({ length: Number(rows) }, () => next([]));
}
