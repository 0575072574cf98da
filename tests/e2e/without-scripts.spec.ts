import { expect, test } from '@playwright/test';
import { localeList } from '../../src/locales.ts';
import { pathOf, strings, titleOf } from '../site.ts';

test.use({ javaScriptEnabled: false });

for (const locale of localeList) {
	test(`without scripts a ${locale} reader opens the menu and walks from home to the six steps`, async ({ page }) => {
		await page.goto(pathOf(locale, ''));
		await page.getByRole('button', { name: strings[locale]['menuButton.accessibleLabel'] ?? '' }).click();
		await page
			.getByRole('navigation', { name: strings[locale]['sidebarNav.accessibleLabel'] ?? '' })
			.locator(`a[href="/${locale}/steps/"]`)
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(locale, 'steps'));
		await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(6);
	});

	test(`without scripts the ${locale} emergency page shows all its actions and numbers to call`, async ({ page }) => {
		await page.goto(pathOf(locale, 'lost-or-stolen'));
		for (const id of ['block-line', 'freeze-money', 'lock-phone', 'block-imei']) {
			await expect(page.locator(`h2#${id}`)).toBeVisible();
		}
		await expect(page.getByRole('main').locator('a[href="tel:310"]').first()).toBeVisible();
	});
}
