import { expect, test } from '@playwright/test';
import { localeList, locales } from '../../src/config/locales.ts';
import { ask, results } from '../support/searchBox.ts';
import { strings, titleOf } from '../support/site.ts';

test('a mistyped address greets the reader in every language, the emergency within reach', async ({ page }) => {
	const response = await page.goto('/no-such-page/');
	expect(response?.status()).toBe(404);
	for (const locale of localeList) {
		await expect(page.getByText(strings[locale]['notFound.title'])).toBeVisible();
		await expect(page.getByRole('link', { name: strings[locale]['emergency.banner'] })).toBeVisible();
	}
});

for (const locale of localeList) {
	test(`the ${locale} error page speaks its language and leads to the emergency page`, async ({ page }) => {
		await page.goto(`/${locale}/404.html`);
		await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].lang);
		await page.getByRole('main').locator(`a[href="/${locale}/lost-or-stolen/"]`).last().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(locale, 'lost-or-stolen'));
	});
}

test('a reader reaches the page by an address in capitals', async ({ page }) => {
	await page.goto('/UR/Steps/?from=Message#Fee');
	await expect(page).toHaveURL('/ur/steps/?from=Message#Fee');
});

test('a reader whose page is not there finds it by the search', async ({ page }) => {
	await page.goto('/en/404.html');
	await ask(page, 'phone lost');
	await results(page).getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('en', 'lost-or-stolen'));
});
