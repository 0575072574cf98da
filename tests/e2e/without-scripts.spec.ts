import { expect, test } from '@playwright/test';
import { localeList, locales } from '../../src/config/locales.ts';
import { languageLinks, menuButton, menuOf, searchButton } from '../support/header.ts';
import { hardest, pathOf, strings, titleOf } from '../support/site.ts';

// What a page with a script of its own does without it is tested with that page.
test.use({ javaScriptEnabled: false });

test('without scripts a reader chooses a language at the root, and changes it on a page', async ({ page }) => {
	for (const locale of localeList) {
		await page.goto('/');
		await page.getByRole('link', { name: strings[locale]['chooser.enter'] }).click();
		await expect(page).toHaveURL(pathOf(locale, ''));
		await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].lang);
		await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);
	}
	await page.goto(pathOf('en', 'prepare'));
	await languageLinks(page, 'en').getByRole('link', { name: locales.ur.label }).click();
	await expect(page).toHaveURL(pathOf('ur', 'prepare'));
});

test('without scripts a reader opens the menu and walks from home to the six steps', async ({ page }) => {
	await page.goto(pathOf(hardest, ''));
	await menuButton(page, hardest).click();
	await menuOf(page, hardest).locator(`a[href="/${hardest}/steps/"]`).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(hardest, 'steps'));
	for (const step of ['channel', 'identity', 'person', 'pay', 'wait', 'install'])
		await expect(page.locator(`h2#${step}`)).toBeVisible();
});

test('without scripts the search button leads to the list of cases', async ({ page }) => {
	await page.goto(pathOf(hardest, 'steps'));
	await searchButton(page, hardest).click();
	await expect(page.getByRole('heading', { name: strings[hardest]['case.heading'] })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`without scripts a reader whose system is ${colorScheme}`, () => {
		test.use({ colorScheme });

		test(`reads a ${colorScheme} page`, async ({ page }) => {
			await page.goto(pathOf('en', 'steps'));
			// The browser's own tools run where the page's scripts do not.
			const [paper = 0, ink = 0] = await page.locator('body').evaluate((body) => {
				const { backgroundColor, color } = getComputedStyle(body);
				const brightness = (text: string) =>
					(text.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
				return [brightness(backgroundColor), brightness(color)];
			});
			expect(paper > ink ? 'light' : 'dark').toBe(colorScheme);
		});
	});
}
