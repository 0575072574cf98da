import { expect, test } from '@playwright/test';
import { choose, words } from '../support/checklistForm.ts';
import { menuButton, menuOf } from '../support/header.ts';
import { ready } from '../support/personas.ts';
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
	test.describe(`where storage ${storage}`, () => {
		test.beforeEach(({ page }) => page.addInitScript(install).then(() => undefined));
		test.afterEach(async ({ page }) => expect(await page.pageErrors({ filter: 'all' })).toEqual([]));

		test('colours and menu work', async ({ page }) => {
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
		});

		test('the checklist gives the same answer, and can be cleared', async ({ page }) => {
			await page.goto(pathOf('en', 'checklist'));
			await choose(page, 'en', ready);
			await expect(page.getByRole('status')).toContainText(words('en', 'go'));
			await page.getByRole('button', { name: words('en', 'reset') }).click();
			await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
		});

		test('the ticks of the emergency page work as long as the page', async ({ page }) => {
			await page.goto(pathOf('en', 'lost-or-stolen'));
			const tick = page.getByRole('checkbox', { name: strings.en['done.blocked'] });
			await tick.check();
			await expect(tick).toBeChecked();
		});
	});
}
