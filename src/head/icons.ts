import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { palette } from './palette.ts';

interface Icon {
	/** The file name without its extension. */
	name: string;
	/** In pixels. */
	size: number;
	/** As in the web app manifest. */
	purpose: 'any' | 'maskable';
	/** The width of the logo as a share of the icon's. */
	share: number;
}

/**
 * The icons of the installed guide. A mask never cuts a circle of 80 % of the width
 * (https://www.w3.org/TR/appmanifest/#icon-masks). The card in the logo is 36 × 42 of 48 units, so its corners are
 * inside that circle up to a share of 0.69.
 */
export const iconSizes = [
	{ name: 'icon-192', size: 192, purpose: 'any', share: 1 },
	{ name: 'icon-512', size: 512, purpose: 'any', share: 1 },
	{ name: 'icon-maskable', size: 512, purpose: 'maskable', share: 0.68 },
] as const satisfies Icon[];

/** The icon for the home screen of iOS, which does not support transparency and rounds only the corners. */
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
	// The logo is 48 units wide, and sharp renders SVG at 72 dpi by default. This density renders it at the final size.
	const logo = sharp(await readFile(resolve('src/assets/logo.svg')), { density: (72 * edge) / 48 });
	const background = mask ? palette.background.light : `${palette.background.light}00`;
	const border = Math.floor((size - edge) / 2);
	const png = await logo
		.resize(edge, edge)
		.extend({ top: border, left: border, bottom: size - edge - border, right: size - edge - border, background })
		.flatten(mask && { background })
		.png({ palette: true })
		.toBuffer();
	return Buffer.from(png);
}

/** The sizes in the .ico file, in pixels: desktop tabs, and the multiple of 48 that Google's results require. */
const icoSizes = [32, 48];

/**
 * Draws the icon as an .ico file: a header, an entry for each picture, the pictures as PNGs
 * (https://en.wikipedia.org/wiki/ICO_(file_format)).
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
		// One colour plane, 32 bits per pixel.
		head.writeUInt16LE(1, entry + 4);
		head.writeUInt16LE(32, entry + 6);
		head.writeUInt32LE(byteLength, entry + 8);
		head.writeUInt32LE(start, entry + 12);
		start += byteLength;
	}
	return Buffer.concat([head, ...pictures]);
}
