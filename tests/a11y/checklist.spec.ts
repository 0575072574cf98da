import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { pathOf } from '../support/site.ts';
import { choose, ready } from '../support/checklistForm.ts';

for (const locale of localeList) {
	test(`everybody can read and use the ${locale} checklist once it has answered`, async ({ page }) => {
		await page.goto(pathOf(locale, 'checklist'));
		await choose(page, locale, { ...ready, who: 'afghan', blocked: 'no', registered: 'unsure', eid: 'no' });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		}
	});
}
