import { encode } from 'uqr';

/** The white margin that scanners need around a code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Draws an address as a QR code at error correction level M: it stays readable with about 15 % damaged, for folded
 * paper.
 * @returns the width in modules, and the black parts as path data for the `d` of a `<path>`
 */
export function qrCode(address: string): { edge: number; path: string } {
	const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
	const rows = data.map((row, y) =>
		[
			...row
				.map((isBlack) => (isBlack ? '1' : '0'))
				.join('')
				.matchAll(/1+/g),
		]
			.map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
			.join(''),
	);
	return { edge: size, path: rows.join('') };
}
