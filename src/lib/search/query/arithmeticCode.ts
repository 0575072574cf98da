/** Chances are whole numbers out of this many, so that all machines reckon alike. */
export const WHOLE = 2 ** 16;

/** Where between two numbers of 32 bits the part of a one ends. */
const between = (low: number, high: number, chance: number): number =>
	low + Math.floor(((high - low) / WHOLE) * chance);

/** Reads bits that were written with the chances they had (binary arithmetic code, carryless). */
export interface BitReader {
	/** @param chance of a one, from 1 to `WHOLE` - 1: the same as when it was written */
	read(chance: number): boolean;
}

/** Opens what `bitWriter` wrote. @param packed in base 64 */
export function bitReader(packed: string): BitReader {
	const bytes = atob(packed);
	let [low, high, at, now] = [0, 0xffffffff, 0, 0];
	const next = (): number => bytes.charCodeAt(at++) || 0;
	for (let i = 0; i < 4; i++) now = now * 256 + next();
	return {
		read: (chance) => {
			const middle = between(low, high, chance);
			const bit = now <= middle;
			if (bit) high = middle;
			else low = middle + 1;
			while (low >>> 24 === high >>> 24) {
				low = (low << 8) >>> 0;
				high = ((high << 8) | 255) >>> 0;
				now = ((now << 8) | next()) >>> 0;
			}
			return bit;
		},
	};
}

/** Writes bits, each in as little room as it was to be expected. */
export interface BitWriter {
	/** @param chance of a one, from 1 to `WHOLE` - 1 */
	write(bit: boolean, chance: number): void;
	/** What was written, in base 64. */
	packed(): string;
}

/** Starts a row of bits; see `bitReader`. */
export function bitWriter(): BitWriter {
	let bytes = '';
	let [low, high] = [0, 0xffffffff];
	return {
		write: (bit, chance) => {
			const middle = between(low, high, chance);
			if (bit) high = middle;
			else low = middle + 1;
			while (low >>> 24 === high >>> 24) {
				bytes += String.fromCharCode(low >>> 24);
				low = (low << 8) >>> 0;
				high = ((high << 8) | 255) >>> 0;
			}
		},
		// Behind the last byte a reader reads zeros: one byte above `low` is enough.
		packed: () => btoa(bytes + String.fromCharCode(Math.min(255, (low >>> 24) + 1))),
	};
}
