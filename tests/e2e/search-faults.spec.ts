import { expect, test } from '@playwright/test';
import { hardest as locale, pathOf } from '../support/site.ts';
import { answered, box, field, question, results, searchString } from '../support/searchBox.ts';

/** The files of the first answer. */
const script = '**/search.*.js';
const data = '**/search.*.json';
const { query } = question(locale);

for (const file of [script, data]) {
	test(`a reader is told that the connection may be down (${file}), and finds every page listed until it works`, async ({
		page,
	}) => {
		await page.route(file, (route) => route.abort());
		await page.goto(pathOf(locale, 'steps'));
		await page.keyboard.press('Control+k');
		await field(page).fill(query);
		await expect(box(page).getByRole('status')).toHaveText(searchString(locale, 'failed'));
		expect(await box(page).getByRole('link').count()).toBeGreaterThan(20);
		await box(page)
			.getByRole('button', { name: searchString(locale, 'cancelLabel') })
			.click();
		await expect(box(page)).toBeHidden();
		await page.keyboard.press('Control+k');
		await expect(box(page).getByRole('status')).toHaveText(searchString(locale, 'failed'));
		await page.unroute(file);
		await box(page)
			.getByRole('button', { name: searchString(locale, 'retry') })
			.click();
		await answered(page, query);
		await expect(results(page)).toBeVisible();
	});
}

test('a reader is told to load a page again that is older than the site, and not that the connection is down', async ({
	page,
}) => {
	for (const file of [script, data]) await page.route(file, (route) => route.fulfill({ status: 404, body: 'gone' }));
	await page.goto(pathOf(locale, 'steps'));
	await page.keyboard.press('Control+k');
	await expect(box(page).getByRole('status')).toHaveText(searchString(locale, 'outdated'));
	for (const file of [script, data]) await page.unroute(file);
	const loadedAgain = page.waitForEvent('load');
	await box(page)
		.getByRole('button', { name: searchString(locale, 'reload') })
		.click();
	// A key pressed between the two pages belongs to neither.
	await loadedAgain;
	await expect(box(page)).toBeHidden();
	await page.keyboard.press('Control+k');
	await field(page).fill(query);
	await answered(page, query);
	await expect(results(page)).toBeVisible();
});
