import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { themeColors } from './themeColor.ts';

/** An icon: file name, edge in pixels, what systems may do with it, and the part of its edge that the logo takes. */
interface Icon {
	name: string;
	size: number;
	purpose: 'any' | 'maskable';
	share: number;
}

/**
 * The icons of the installed guide. A mask cuts nothing off inside a circle of 80 % of the edge
 * (https://www.w3.org/TR/appmanifest/#icon-masks): the corners of the drawn card, 36 × 42 of the logo's 48 units, lie
 * inside it up to a share of 0.69.
 */
export const iconSizes = [
	{ name: 'icon-192', size: 192, purpose: 'any', share: 1 },
	{ name: 'icon-512', size: 512, purpose: 'any', share: 1 },
	{ name: 'icon-maskable', size: 512, purpose: 'maskable', share: 0.68 },
] as const satisfies Icon[];

/** The icon that iOS puts on the home screen: it draws no transparency, and cuts only the corners of the square. */
export const appleIcon = {
	name: 'apple-touch-icon',
	size: 180,
	purpose: 'maskable',
	share: 0.9,
} as const satisfies Icon;

/**
 * Draws one icon from the site's logo.
 * @returns a PNG
 * @throws Error when the logo cannot be read
 */
export async function drawIcon({ size, purpose, share }: Omit<Icon, 'name'>): Promise<Buffer<ArrayBuffer>> {
	const mask = purpose === 'maskable';
	const edge = Math.round(size * share);
	// The logo is 48 units wide and sharp draws at 72 dots per inch: drawn at its final size, its edges stay sharp.
	const logo = sharp(await readFile(resolve('src/assets/logo.svg')), { density: (72 * edge) / 48 });
	const background = mask ? themeColors.light : `${themeColors.light}00`;
	const border = Math.floor((size - edge) / 2);
	const png = await logo
		.resize(edge, edge)
		.extend({ top: border, left: border, bottom: size - edge - border, right: size - edge - border, background })
		.flatten(mask && { background })
		.png({ palette: true })
		.toBuffer();
	return Buffer.from(png);
}

/** The edges of the pictures in the .ico file, in pixels: tabs of a desktop, and the multiple of 48 that Google's results ask for. */
const icoSizes = [32, 48];

/**
 * Draws the icon as an .ico file of PNGs
 * (https://en.wikipedia.org/wiki/ICO_(file_format): a header, an entry for each picture, the pictures).
 * @throws Error when the logo cannot be read
 */
export async function drawIco(): Promise<Buffer<ArrayBuffer>> {
	const pictures = await Promise.all(icoSizes.map((size) => drawIcon({ size, purpose: 'any', share: 1 })));
	const head = Buffer.alloc(6 + 16 * pictures.length);
	// Type 1 is an icon.
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(pictures.length, 4);
	let start = head.byteLength;
	for (const [index, { byteLength }] of pictures.entries()) {
		const entry = 6 + 16 * index;
		head.writeUInt8(icoSizes[index] ?? 0, entry);
		head.writeUInt8(icoSizes[index] ?? 0, entry + 1);
		// One colour plane, 32 bits a pixel.
		head.writeUInt16LE(1, entry + 4);
		head.writeUInt16LE(32, entry + 6);
		head.writeUInt32LE(byteLength, entry + 8);
		head.writeUInt32LE(start, entry + 12);
		start += byteLength;
	}
	return Buffer.concat([head, ...pictures]);
}
