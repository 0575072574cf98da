import { expect, test } from '@playwright/test';
import { menuButton, menuOf } from '../support/header.ts';
import { hardest, pathOf, titleOf } from '../support/site.ts';

test.use({ javaScriptEnabled: false });

test('without scripts a reader opens the menu and walks from home to the six steps', async ({ page }) => {
	await page.goto(pathOf(hardest, ''));
	await menuButton(page, hardest).click();
	await menuOf(page, hardest).locator(`a[href="/${hardest}/steps/"]`).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(hardest, 'steps'));
	for (const step of ['channel', 'identity', 'person', 'pay', 'wait', 'install'])
		await expect(page.locator(`h2#${step}`)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`without scripts a reader whose system is ${colorScheme} reads a ${colorScheme} page`, async ({
		browser,
		baseURL,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, colorScheme, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		await page.goto(pathOf('en', 'steps'));
		// The browser's own tools run where the page's scripts do not.
		const [paper, ink] = await page.locator('body').evaluate((body) => {
			const { backgroundColor, color } = getComputedStyle(body);
			const brightness = (text: string) =>
				(text.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
			return [brightness(backgroundColor), brightness(color)];
		});
		expect((paper ?? 0) > (ink ?? 0) ? 'light' : 'dark').toBe(colorScheme);
		await context.close();
	});
}
