import { expect, test } from '@playwright/test';
import { menuButton, menuOf } from '../support/header.ts';
import { pathOf, strings } from '../support/site.ts';

test('a reader whose screen is dark prints dark ink, so that the paper can be read', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(pathOf('en', 'summary'));
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const lightest = await page.getByRole('main').evaluate((main) =>
		Math.max(
			...[...main.querySelectorAll('p, li, h2, :is(p, li) a')].map((element) => {
				const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
				return (red + green + blue) / 3;
			}),
		),
	);
	expect(lightest).toBeLessThan(120);
});

test('the choice of colours comes after the pages of the menu, which is opened to find a page', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(pathOf('en', 'summary'));
	await menuButton(page, 'en').click();
	const menu = menuOf(page, 'en');
	const choice = menu.getByRole('combobox', { name: strings.en['themeSelect.accessibleLabel'] });
	await expect(menu.getByRole('link').or(choice).last()).toHaveRole('combobox');
});
