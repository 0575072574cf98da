import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { strings } from '../support/site.ts';

for (const locale of localeList) {
	test(`the summary in ${locale} prints on one sheet with room to write and the site’s address, and its sources for a reader who opened them`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/summary/`);
		await page.evaluate(() => document.fonts.ready);
		const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);

		const source = page.locator('main details a').first();
		await page.emulateMedia({ media: 'print' });
		await expect(source).toBeHidden();
		for (const line of ['notes.complaint', 'notes.promised', 'notes.eid'])
			await expect(page.getByText(strings[locale][line] ?? '', { exact: true })).toBeVisible();
		await expect(page.getByText(new RegExp(`^[a-z.]+/${locale}/summary/$`))).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
		await page.locator('main details summary').first().click();
		await page.emulateMedia({ media: 'print' });
		await expect(source).toBeVisible();
	});
}
