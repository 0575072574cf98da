import { expect, test, type Locator } from '@playwright/test';
import sharp from 'sharp';
import { pathOf, strings } from '../support/site.ts';
import { field, results, search } from '../support/searchBox.ts';

// Nastaliq letters extend beyond their boxes. If a box clips them or a background covers them, dark pixels are missing.
test.use({ deviceScaleFactor: 2, colorScheme: 'light' });

/** Counts the dark pixels of an element, which belong to its letters. Borders and backgrounds are lighter. */
async function inkOf(place: Locator): Promise<number> {
	const pixels = await sharp(await place.screenshot({ animations: 'disabled', caret: 'hide' }))
		.greyscale()
		.raw()
		.toBuffer();
	return pixels.filter((value) => value < 90).length;
}

/** Counts the dark pixels of an element as readers see it, and with a style that gives its letters enough space. */
async function compare(place: Locator, styled: Locator, style: Record<string, string>): Promise<[number, number]> {
	const seen = await inkOf(place);
	await styled.evaluateAll((elements, properties) => {
		for (const element of elements as HTMLElement[]) Object.assign(element.style, properties);
	}, style);
	return [seen, await inkOf(place)];
}

test('an Urdu reader sees the first گ of a word whole in the search field', async ({ page }) => {
	await search(page, 'ur', 'گم گیا');
	await page.evaluate(() => document.fonts.load('1em "Noto Nastaliq Urdu"', 'گ'));
	const [seen, whole] = await compare(field(page), field(page), { textIndent: '3em' });
	expect(whole).toBeGreaterThan(100);
	expect(seen).toBeGreaterThanOrEqual(whole * 0.99);
});

test('an Urdu reader sees the first گ of a word whole in the bar that names the section', async ({ page }) => {
	await page.goto(pathOf('ur', 'steps'));
	await page.evaluate(() => document.fonts.load('1em "Noto Nastaliq Urdu"', 'گ'));
	const bar = page.getByRole('navigation', { name: strings.ur['tableOfContents.onThisPage'] });
	const current = bar.locator('summary > span').last();
	await current.evaluate((element) => (element.textContent = 'گم گیا'));
	const [seen, whole] = await compare(bar, current, { padding: '1em 3em', margin: '-1em 0' });
	expect(whole).toBeGreaterThan(100);
	expect(seen).toBeGreaterThanOrEqual(whole * 0.99);
});

test('an Urdu reader sees the letters above a marked word whole', async ({ page }) => {
	await search(page, 'ur', 'سم گم ہو گئی');
	await page.evaluate(() => document.fonts.load('1em "Noto Nastaliq Urdu"', 'گ'));
	const first = results(page).getByRole('listitem').first();
	const marks = first.locator('mark');
	await expect(marks.first()).toBeVisible();
	// The full text, which comes after the answer, adds an excerpt.
	await expect(results(page).getByText('…').first()).toBeVisible();
	const [seen, whole] = await compare(first, marks, { background: 'none' });
	expect(whole).toBeGreaterThan(1000);
	expect(seen).toBeGreaterThanOrEqual(whole * 0.99);
});

test('an Urdu reader in forced colours sees the titles of the cases whole', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	// Taller than the list: a picture of more than the window is taken scrolled, with the header over a title.
	await page.setViewportSize({ width: 360, height: 2_000 });
	await page.goto(pathOf('ur', ''));
	await page.evaluate(() => document.fonts.load('1em "Noto Nastaliq Urdu"', 'گ'));
	const cases = page.getByRole('main').getByRole('list').first();
	// Without the background of the hint nothing can be covered.
	const [seen, whole] = await compare(cases, cases.locator('span'), { forcedColorAdjust: 'none', color: 'LinkText' });
	expect(whole).toBeGreaterThan(1000);
	expect(seen).toBeGreaterThanOrEqual(whole * 0.99);
});
