import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { pathOf, strings } from '../support/site.ts';

for (const locale of localeList) {
	test(`the ${locale} page about the guide lists the addresses it withholds, and every sign as it is written`, async ({
		page,
	}) => {
		await page.goto(pathOf(locale, 'about'));
		const text = await page.getByRole('main').innerText();
		for (const owner of ['Onic', 'NCCIA']) {
			await expect(
				page
					.getByRole('listitem')
					.filter({ hasText: owner })
					.filter({ hasText: strings[locale]['domain.notConfirmed'] ?? '' }),
			).toBeVisible();
		}
		expect(text.match(/&#?\w+;/g) ?? []).toEqual([]);
	});
}
