import { expect, test } from '@playwright/test';
import { pathOf } from '../support/site.ts';

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
