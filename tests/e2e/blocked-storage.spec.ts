import { expect, test } from '@playwright/test';
import { menuButton, menuOf } from '../support/header.ts';
import { hardest, pathOf, strings } from '../support/site.ts';

/** How browsers block storage. Each function runs in the page before its scripts. */
const storages: Record<string, () => void> = {
	// Chromium and Firefox under "block all cookies": the storages throw when they are touched.
	'throws when it is touched': () => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(Window.prototype, name, {
				configurable: true,
				get: () => {
					throw new DOMException('Access is denied for this document.', 'SecurityError');
				},
			});
			Reflect.deleteProperty(window, name);
		}
	},
	// A web view on Android without DOM storage.
	'is null': () => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(Window.prototype, name, { configurable: true, get: () => null });
			Reflect.deleteProperty(window, name);
		}
	},
	// A full disk, and private windows of older Safaris: everything can be read, nothing written.
	'refuses what it is given': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		};
	},
};

for (const [storage, install] of Object.entries(storages)) {
	test(`where storage ${storage}, a reader meets no error, and colours and menu work`, async ({ page }) => {
		await page.addInitScript(install);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(pathOf(hardest, 'steps'));
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await menuButton(page, hardest).click();
		const menu = menuOf(page, hardest);
		await expect(menu.getByRole('link').first()).toBeVisible();
		const theme = menu.getByRole('combobox', { name: strings[hardest]['themeSelect.accessibleLabel'] });
		await theme.selectOption('dark');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(theme).toHaveValue('dark');
		await theme.selectOption('auto');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		expect(await page.pageErrors({ filter: 'all' })).toEqual([]);
	});
}
