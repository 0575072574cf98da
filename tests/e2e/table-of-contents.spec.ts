import { expect, test, type Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales.ts';
import { pathOf, strings } from '../support/site.ts';

const contents = (page: Page, locale: Locale) =>
	page.getByRole('navigation', { name: strings[locale]['tableOfContents.onThisPage'] });
const current = (page: Page, locale: Locale) => contents(page, locale).locator('[aria-current="true"]');

for (const [locale, slug] of [
	['ur', 'steps'],
	['zh-cn', 'faq'],
] as const) {
	test(`a ${locale} reader of ${slug} sees the first entry current at the top, the last at the end @desktop`, async ({
		page,
	}) => {
		await page.goto(pathOf(locale, slug));
		const links = contents(page, locale).getByRole('link');
		expect(await links.count()).toBeGreaterThan(2);
		await expect(current(page, locale)).toHaveText((await links.first().textContent()) ?? '');
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await expect(current(page, locale)).toHaveText((await links.last().textContent()) ?? '');
		await page.evaluate(() => scrollTo(0, 0));
		await expect(current(page, locale)).toHaveText((await links.first().textContent()) ?? '');
	});

	test(`each entry that a ${locale} reader of ${slug} chooses in the contents becomes current @desktop`, async ({
		page,
	}) => {
		await page.goto(pathOf(locale, slug));
		const links = await contents(page, locale).getByRole('link').all();
		expect(links.length).toBeGreaterThan(2);
		for (const link of links) {
			await link.click();
			await expect(link).toHaveAttribute('aria-current', 'true');
			await expect(current(page, locale)).toHaveCount(1);
		}
	});
}
