import { expect, test } from '@playwright/test';

for (const locale of ['zh-cn', 'en', 'ur']) {
	test(`the summary in ${locale} prints on two sheets at most, and its sources for a reader who opened them`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/summary/`);
		await page.evaluate(() => document.fonts.ready);
		const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);

		const source = page.locator('main details a').first();
		await page.emulateMedia({ media: 'print' });
		await expect(source).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await page.locator('main details summary').first().click();
		await page.emulateMedia({ media: 'print' });
		await expect(source).toBeVisible();
	});
}
