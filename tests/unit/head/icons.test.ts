import sharp from 'sharp';
import { expect, test } from 'vitest';
import { appleIcon, drawIco, drawIcon, iconSizes } from '../../../src/head/icons.ts';

/** The size of the drawing on an icon, relative to the icon. */
async function drawingOf(icon: Parameters<typeof drawIcon>[0]) {
	const png = await drawIcon(icon);
	const { info } = await sharp(png).trim({ threshold: 10 }).toBuffer({ resolveWithObject: true });
	return { width: info.width / icon.size, height: info.height / icon.size };
}

test('the icon on an iPhone’s home screen fills it as those around it do', async () => {
	const { width, height } = await drawingOf(appleIcon);
	expect(Math.max(width, height)).toBeGreaterThan(0.75);
	expect(Math.max(width, height)).toBeLessThan(0.9);
});

test('no mask of Android cuts a corner of the drawing off, and it is not lost in the middle', async () => {
	for (const icon of iconSizes.filter(({ purpose }) => purpose === 'maskable')) {
		const { width, height } = await drawingOf(icon);
		expect(Math.hypot(width, height)).toBeLessThanOrEqual(0.8);
		expect(Math.hypot(width, height)).toBeGreaterThan(0.7);
	}
});

test('favicon.ico holds what tabs and search results ask for', async () => {
	const ico = await drawIco();
	const edges = await Promise.all(
		Array.from({ length: ico.readUInt16LE(4) }, async (_, index) => {
			const entry = 6 + 16 * index;
			const start = ico.readUInt32LE(entry + 12);
			const { width, height } = await sharp(ico.subarray(start, start + ico.readUInt32LE(entry + 8))).metadata();
			expect([ico.readUInt8(entry), ico.readUInt8(entry + 1)]).toEqual([width, height]);
			return width;
		}),
	);
	expect(edges).toEqual([32, 48]);
});
