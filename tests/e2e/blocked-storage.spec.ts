import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { pathOf, strings } from '../support/site.ts';

test.beforeEach(async ({ page }) => {
	// What Chromium does under "block all cookies": the storages throw when they are touched.
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(Window.prototype, name, {
				configurable: true,
				get: () => {
					throw new DOMException('Access is denied for this document.', 'SecurityError');
				},
			});
			Reflect.deleteProperty(window, name);
		}
	});
});

for (const locale of localeList) {
	test(`with storage blocked a ${locale} reader meets no error, light colours as asked, and a menu that opens`, async ({
		page,
	}) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(pathOf(locale, 'steps'));
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await page.getByRole('button', { name: strings[locale]['menuButton.accessibleLabel'] ?? '' }).click();
		await expect(
			page
				.getByRole('navigation', { name: strings[locale]['sidebarNav.accessibleLabel'] ?? '' })
				.getByRole('link')
				.first(),
		).toBeVisible();
		expect(errors).toEqual([]);
	});
}
