import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { pathOf, slugs } from '../support/site.ts';

/** Pages from which a reader in trouble goes on. The way ends at `after`; background pages may lead on or not. */
const leadsOn = /^(lost-or-stolen|checklist|prepare|steps|install|counter|situations\/.*|operators\/.*)$/;

for (const locale of localeList) {
	test(`a ${locale} reader who lands on any page sees on the first screen whose page it is and a first thing to read or tap, and at the end of a page of the way the one next thing to do`, async ({
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
				const next = await page.locator('a[rel="next"]').count();
				expect(next, slug).toBeLessThanOrEqual(1);
				if (leadsOn.test(slug)) expect(next, slug).toBe(1);
				if (slug === '' || slug === 'after') expect(next, slug).toBe(0);
			});
		}
	});
}
