import { encode } from 'uqr';

/** The white around a code that readers of codes need, in modules (ISO/IEC 18004). */
const quietZone = 4;

/**
 * Draws an address as a QR code that is still read with a seventh of it spoilt: paper gets folded.
 * @returns its edge in modules, and its black parts for `d` of a `<path>`, one stretch of a row after another
 */
export function qrCode(address: string): { edge: number; path: string } {
	const { data, size } = encode(address, { ecc: 'M', border: quietZone });
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
