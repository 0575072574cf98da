import { expect, test } from '@playwright/test';
import { pathOf } from '../support/site.ts';

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
