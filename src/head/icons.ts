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

/** The part of a maskable icon's edge that no mask cuts off (https://www.w3.org/TR/appmanifest/#icon-masks), less a margin. */
const safeShare = 0.6;

/**
 * Draws one icon from the site's logo.
 * @returns a PNG
 * @throws Error when the logo cannot be read
 */
export async function drawIcon({ size, purpose }: (typeof iconSizes)[number]): Promise<Buffer<ArrayBuffer>> {
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
