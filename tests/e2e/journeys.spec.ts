import { expect, test } from '@playwright/test';
import { cases } from '../../src/components/home/cases.ts';
import { localeList } from '../../src/config/locales.ts';
import { pathOf, strings, titleOf } from '../support/site.ts';

// Where each case leads is read from the built pages (tests/built/journeys.test.ts); here one is tapped.
const broken = cases.find(({ id }) => id === 'broken');
if (!broken) throw new Error('No case "broken" on the home page.');

for (const locale of localeList) {
	test(`a ${locale} reader taps their case, goes on to the next page, and has the emergency one tap away there`, async ({
		page,
	}) => {
		await page.goto(pathOf(locale, ''));
		await page.getByRole('link', { name: new RegExp(`^${strings[locale][broken.label]}`) }).click();
		await expect(page).toHaveURL(new RegExp(`/${locale}/${broken.to}$`));
		await page.locator('a[rel="next"]').click();
		await expect(page).not.toHaveURL(new RegExp(`/${locale}/${broken.to}$`));
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		const link = page.getByRole('link', { name: strings[locale]['emergency.banner'] });
		await expect(link).toBeInViewport();
		await link.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(locale, 'lost-or-stolen'));
	});
}
