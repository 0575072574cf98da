import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { paper } from './themeColor.ts';

/** The icons of the installed guide: file name, edge in pixels, and what systems may do with them. */
export const iconSizes = [
	{ name: 'icon-192', size: 192, purpose: 'any' },
	{ name: 'icon-512', size: 512, purpose: 'any' },
	{ name: 'icon-maskable', size: 512, purpose: 'maskable' },
] as const;

/** The icon that iOS puts on the home screen: it draws no transparency and rounds the corners itself. */
export const appleIcon = { name: 'apple-touch-icon', size: 180, purpose: 'maskable' } as const;

/** The part of a maskable icon's edge that no mask cuts off (https://www.w3.org/TR/appmanifest/#icon-masks), less a margin. */
const safeShare = 0.6;

/**
 * Draws one icon from the site's logo.
 * @returns a PNG
 * @throws Error when the logo cannot be read
 */
export async function drawIcon({
	size,
	purpose,
}: {
	size: number;
	purpose: 'any' | 'maskable';
}): Promise<Buffer<ArrayBuffer>> {
	const mask = purpose === 'maskable';
	const edge = Math.round(mask ? size * safeShare : size);
	// The logo is 48 units wide and sharp draws at 72 dots per inch: drawn at its final size, its edges stay sharp.
	const logo = sharp(await readFile(resolve('src/assets/logo.svg')), { density: (72 * edge) / 48 });
	const background = mask ? paper.light : `${paper.light}00`;
	const border = Math.floor((size - edge) / 2);
	const png = await logo
		.resize(edge, edge)
		.extend({ top: border, left: border, bottom: size - edge - border, right: size - edge - border, background })
		.flatten(mask && { background })
		.png({ palette: true })
		.toBuffer();
	return Buffer.from(png);
}

/** The edge of the icon in an .ico file, in pixels: what tabs and bookmarks of a desktop show on two pixels each. */
const icoSize = 32;

/**
 * Draws the icon as an .ico file with one picture, a PNG
 * (https://en.wikipedia.org/wiki/ICO_(file_format): a header, one entry, the picture).
 * @throws Error when the logo cannot be read
 */
export async function drawIco(): Promise<Buffer<ArrayBuffer>> {
	const png = await drawIcon({ size: icoSize, purpose: 'any' });
	const head = Buffer.alloc(22);
	// Type 1 is an icon; there is one.
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(1, 4);
	head.writeUInt8(icoSize, 6);
	head.writeUInt8(icoSize, 7);
	// One colour plane, 32 bits a pixel.
	head.writeUInt16LE(1, 10);
	head.writeUInt16LE(32, 12);
	head.writeUInt32LE(png.byteLength, 14);
	head.writeUInt32LE(head.byteLength, 18);
	return Buffer.concat([head, png]);
}
