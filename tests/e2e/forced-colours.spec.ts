import { expect, test } from '@playwright/test';
import { hardest, pathOf, strings } from '../support/site.ts';

test('in forced colours the bar of the four things has the reader’s ground, and shows which is current', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.goto(pathOf('en', 'lost-or-stolen'));
	const bar = page.getByRole('navigation', { name: strings.en['segment.label'] });
	// A script marks the current one, after the page has loaded.
	await expect(async () => {
		const look = await bar.evaluate((element) => {
			const [first, second] = [...element.querySelectorAll('a')].map(
				(link) => getComputedStyle(link).borderBottomColor,
			);
			const { backgroundColor, borderImageSource } = getComputedStyle(element);
			return { ground: backgroundColor, picture: borderImageSource, first, second };
		});
		expect(look.picture).toBe('none');
		expect(look.ground).toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
		expect(look.second).toBe(look.ground);
		expect(look.first).not.toBe(look.ground);
	}).toPass();
});

test('a reader without the site’s colours sees on the home page which case comes first', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(pathOf(hardest, ''));
	const frames = await page
		.getByRole('main')
		.locator('ul a:has(strong)')
		.evaluateAll((cards) => cards.map((card) => parseFloat(getComputedStyle(card).borderTopWidth)));
	expect(frames.length).toBeGreaterThan(5);
	expect(frames[0]).toBeGreaterThan(Math.max(...frames.slice(1)));
});
