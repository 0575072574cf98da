import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { pathOf, slugs } from '../support/site.ts';

for (const locale of localeList) {
	test(`the first screen of every page shows a ${locale} reader its title and something to read or tap`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		for (const slug of slugs) {
			await test.step(slug || 'start page', async () => {
				await page.goto(pathOf(locale, slug), { waitUntil: 'domcontentloaded' });
				await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
				const content = page.locator('.sl-markdown-content').first();
				const paragraph = content.getByRole('paragraph');
				const first = paragraph.or(content.getByRole('link')).or(content.getByRole('listitem'));
				const visible = first.filter({ visible: true }).first();
				await expect(visible, slug).toBeInViewport();
			});
		}
	});
}
