import { expect, test } from '@playwright/test';

for (const locale of ['zh-cn', 'en', 'ur']) {
	test(`the summary in ${locale} prints on two sheets at most, with its sources open`, async ({ page }) => {
		await page.goto(`/${locale}/summary/`);
		await page.evaluate(() => document.fonts.ready);
		const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);

		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('main details a').first()).toBeVisible();
	});
}
