import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { pathOf } from '../support/site.ts';

for (const locale of localeList) {
	test(`a reader of ${locale} who follows a source lands on its whole entry, on a slow phone too`, async ({ page }) => {
		await page.goto(pathOf(locale, 'sources'));
		const items = page.getByRole('main').locator('li[id]');
		const last = items.last();
		const id = await last.getAttribute('id');
		expect(await items.count()).toBeGreaterThan(100);
		// An entry that is far from the screen is not laid out: its text has no boxes.
		const laidOut = () =>
			last
				.locator('[data-source]')
				.first()
				.evaluate((entry) => entry.checkVisibility({ contentVisibilityAuto: true }));
		expect(await laidOut()).toBe(false);

		await page.goto('about:blank');
		await page.goto(`${pathOf(locale, 'sources')}#${id ?? ''}`);
		await expect(last).toBeInViewport({ ratio: 1 });
		expect(await laidOut()).toBe(true);
		const box = await last.locator('div').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
		expect(box, 'nothing of the entry is cut').toBeLessThanOrEqual(0);
	});
}
