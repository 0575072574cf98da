import { expect, test } from '@playwright/test';
import { cases } from '../../src/components/home/cases.ts';
import { localeList } from '../../src/config/locales.ts';
import { pathOf, strings, titleOf } from '../support/site.ts';

for (const locale of localeList) {
	for (const { id, label, to } of cases) {
		test(`a ${locale} reader whose case is "${id}" reaches the answer in one tap`, async ({ page }) => {
			await page.goto(pathOf(locale, ''));
			await page
				.getByRole('link', { name: new RegExp(`^${strings[locale][label]}`) })
				.first()
				.click();
			await expect(page).toHaveURL(new RegExp(`/${locale}/${to}$`));
			const section = to.split('#')[1];
			if (section) await expect(page.locator(`#${section}`)).toBeInViewport();
		});

		test(`a ${locale} reader whose case is "${id}" is led on to the six steps, page by page`, async ({ page }) => {
			await page.goto(pathOf(locale, to.split('#')[0]?.replace(/\/$/, '') ?? ''));
			const goal = new RegExp(`/${locale}/steps/$`);
			// case → checklist → prepare → steps
			for (let taps = 0; taps < 3 && !goal.test(page.url()); taps += 1) {
				const before = page.url();
				await page.locator('a[rel="next"]').click();
				await expect(page).not.toHaveURL(before);
			}
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(locale, 'steps'));
		});
	}

	test(`a ${locale} reader finds the six steps from home`, async ({ page }) => {
		await page.goto(pathOf(locale, ''));
		await page.getByRole('main').locator(`a[href^="/${locale}/steps/"]`).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(locale, 'steps'));
	});

	test(`a ${locale} reader who lands on any page has the emergency one tap away`, async ({ page }) => {
		await page.goto(pathOf(locale, 'what-is-esim'));
		const link = page.getByRole('link', { name: strings[locale]['emergency.banner'] ?? '' });
		await expect(link).toBeInViewport();
		await link.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(locale, 'lost-or-stolen'));
	});

	test(`the ${locale} emergency page shows its first action on the first screen of a small phone`, async ({ page }) => {
		await page.goto(pathOf(locale, 'lost-or-stolen'));
		await expect(page.locator('h2#block-line')).toBeInViewport();
	});
}
