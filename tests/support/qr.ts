import jsQR from 'jsqr';
import sharp from 'sharp';

/**
 * Reads a QR code as the camera of a phone does.
 * @param svg the markup of the code in a page
 * @returns the text of the code, or undefined if it cannot be read
 */
export async function readQr(svg: string): Promise<string | undefined> {
	const drawn = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
	const { data, info } = await sharp(Buffer.from(drawn), { density: 600 })
		.resize(400, 400)
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
