import { expect, test, type Page } from '@playwright/test';
import { findWholeBrowser } from '../../scripts/browser/find.ts';
import type { Locale } from '../../src/config/locales.ts';
import { menuButton, menuOf } from '../support/header.ts';
import { hardest, pathOf } from '../support/site.ts';

const executablePath = findWholeBrowser();

// Two workers would start two browsers of this kind for two tests.
test.describe.configure({ mode: 'default' });

// Playwright disables the back/forward cache; readers' browsers have it.
test.use({
	launchOptions: {
		...(executablePath && { executablePath }),
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
	},
});

async function openMenu(page: Page, locale: Locale): Promise<void> {
	await menuButton(page, locale).click();
	await expect(menuOf(page, locale).getByRole('link').first()).toBeVisible();
}

/** Marks the page, so that a restored page can be told from one that was loaded again. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { mark: true }));
const expectRestored = async (page: Page) => expect(await page.evaluate(() => 'mark' in window)).toBe(true);

// A restored page fires no `load` event.
const goBack = (page: Page) => page.goBack({ waitUntil: 'commit' });

test('a reader who left through the menu and goes back finds it closed and the page alive', async ({ page }) => {
	await page.goto(pathOf(hardest, 'steps'));
	await mark(page);
	await openMenu(page, hardest);
	await menuOf(page, hardest).getByRole('link').first().click();
	await page.waitForURL((url) => url.pathname !== pathOf(hardest, 'steps'));
	await goBack(page);
	await expectRestored(page);
	await expect(menuOf(page, hardest).getByRole('link').first()).toBeHidden();
	await expect(page.locator('[inert]')).toHaveCount(0);
	// It opens and closes as before.
	await openMenu(page, hardest);
	await page.keyboard.press('Escape');
	await expect(menuOf(page, hardest).getByRole('link').first()).toBeHidden();
	await page.getByRole('main').getByRole('link').first().focus();
	await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('a reader who chose dark on the next page finds the page before it dark too', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(pathOf('en', 'steps'));
	await mark(page);
	await openMenu(page, 'en');
	await menuOf(page, 'en').getByRole('link').first().click();
	await page.waitForURL((url) => url.pathname !== pathOf('en', 'steps'));
	await openMenu(page, 'en');
	await menuOf(page, 'en').getByRole('combobox').selectOption('dark');
	await goBack(page);
	await expectRestored(page);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
