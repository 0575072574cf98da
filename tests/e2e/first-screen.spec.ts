import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { pathOf, slugs } from '../support/site.ts';

for (const locale of localeList) {
	test(`a ${locale} reader who lands on any page sees on the first screen whose page it is, and at its end the one next thing to do`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		for (const slug of slugs) {
			await test.step(slug || 'start page', async () => {
				await page.goto(pathOf(locale, slug), { waitUntil: 'domcontentloaded' });
				await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
				await expect(page.getByRole('main').getByRole('paragraph').first()).toBeInViewport();
				// The start page asks for the reader's case instead.
				await expect(page.locator('a[rel="next"]')).toHaveCount(slug ? 1 : 0);
			});
		}
	});
}
