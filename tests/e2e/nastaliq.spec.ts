import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import config from '../../playwright.config.ts';
import { fullFontFile } from '../../src/head/nastaliq/fullFont.ts';
import { hideOwnNastaliq } from '../support/withoutNastaliq.ts';
import { pathOf } from '../support/site.ts';

/** Chromium draws the same page twice with a few pixels apart by as much, of 255: what is less shows no letter. */
const NOISE = 4;

/** The largest difference between two pictures in any channel of any pixel. */
async function largestDifference(first: Buffer, second: Buffer): Promise<number> {
	if (first.equals(second)) return 0;
	const [a, b] = await Promise.all(
		[first, second].map((png) => sharp(png).raw().toBuffer({ resolveWithObject: true })),
	);
	if (!a || !b || a.info.height !== b.info.height) return 255;
	return a.data.reduce((most, value, index) => Math.max(most, Math.abs(value - (b.data[index] ?? 0))), 0);
}

// The subset has no hints, and phones use none: with them a computer draws the whole font's edges a little otherwise.
const { launchOptions } = config.use ?? {};
test.use({
	reuseContext: false,
	launchOptions: { ...launchOptions, args: ['--font-render-hinting=none'] },
});

// Two workers would start two browsers of this kind for two tests.
test.describe.configure({ mode: 'default' });

test.beforeEach(({ page }) => hideOwnNastaliq(page));

test('an Urdu reader sees every letter of the frame whole: no box cuts the Nastaliq in it', async ({ page }) => {
	await page.goto(pathOf('ur', 'steps'));
	await page.evaluate(() => document.fonts.ready);
	// Half-way down, the bar at the top names the section in a single line.
	await page.getByRole('heading', { level: 2 }).nth(2).scrollIntoViewIfNeeded();
	const cut = await page.evaluate(() => {
		const tooLow = [...document.querySelectorAll('body *')].filter((element) => {
			const { overflowY, clipPath } = getComputedStyle(element);
			const isHidden = clipPath !== 'none' || !element.checkVisibility();
			return !isHidden && /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
		});
		return tooLow.filter((element) => element.clientHeight > 2).map((element) => element.textContent?.trim());
	});
	expect(cut).toEqual([]);
});

/** A few pages that differ much. The build has shaped the words of all pages with both fonts, one by one. */
const samples = ['', 'counter', 'operators/jazz', 'glossary'];

test('an Urdu page looks the same, to the pixel, with the site’s font and with the whole Nastaliq', async ({
	page,
}) => {
	test.slow();
	const whole = await fullFontFile();
	let body: Buffer | undefined;
	const sizes = new Set<number>();
	await page.route('**/fonts/*.woff2', async (route) => {
		const response = await route.fetch();
		sizes.add((await response.body()).byteLength);
		await route.fulfill(body ? { response, body } : { response });
	});
	for (const slug of samples) {
		const drawn: Buffer[] = [];
		for (body of [undefined, whole]) {
			await page.goto(pathOf('ur', slug));
			// Whatever is folded away is text of the page too.
			await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
			await page.evaluate(() => document.fonts.ready);
			// A slow machine may have given the page to its reader in Naskh, or still be changing it.
			await page.evaluate(() => delete document.documentElement.dataset['naskh']);
			await expect(page.locator('[data-naskh]')).toHaveCount(0);
			expect(await page.evaluate(() => document.fonts.check('1em "Noto Nastaliq Urdu"', 'ا'))).toBe(true);
			drawn.push(await page.screenshot({ fullPage: true, animations: 'disabled', scale: 'css' }));
		}
		const [small = Buffer.alloc(0), full = Buffer.alloc(0)] = drawn;
		expect(await largestDifference(small, full), slug || 'start page').toBeLessThanOrEqual(NOISE);
	}
	// The test would prove nothing if both rounds had shown the same font.
	expect(sizes.size).toBe(1);
	expect(Math.max(...sizes)).toBeLessThan(60_000);
	expect(whole.byteLength).toBeGreaterThan(100_000);
});
