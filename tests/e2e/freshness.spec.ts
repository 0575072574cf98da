import { expect, test } from '@playwright/test';
import { FRESH_DAYS } from '../../src/config/freshness.ts';
import { hardest, pathOf, strings } from '../support/site.ts';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

const warning = new RegExp(
	(['page.stale', 'page.partStale'] as const)
		.map((key) => strings[hardest][key].replace('{{days}}', String(FRESH_DAYS)))
		.join('|'),
);

test('a reader is warned of old facts on the day of reading, not of the build', async ({ page }) => {
	await page.goto(pathOf(hardest, 'steps'));
	await expect(page.getByText(warning)).toBeHidden();
	await page.clock.setFixedTime(Date.now() + (FRESH_DAYS + 1) * DAY_IN_MS);
	await page.reload();
	await expect(page.getByText(warning)).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader finds the day of the comparison as text', async ({ page }) => {
		await page.goto(pathOf(hardest, 'steps'));
		const [before = ''] = strings[hardest]['page.compared'].split('{{date}}');
		await expect(page.getByText(before.trim())).toBeVisible();
		await expect(page.getByText(warning)).toBeHidden();
	});
});
