import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { pathOf } from '../support/site.ts';

// 1280 × 1024 at a zoom of 400 % (WCAG 2.2, 1.4.10 Reflow).
test.use({ viewport: { width: 320, height: 256 } });

for (const locale of localeList) {
	test(`a ${locale} reader sees five lines of text at 320 × 256`, async ({ page }) => {
		for (const slug of ['', 'steps', 'lost-or-stolen', 'faq']) {
			await page.goto(pathOf(locale, slug));
			await page.mouse.wheel(0, 700);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
			const lines = await page.evaluate(() => {
				const paragraph = document.querySelector('main p') ?? document.body;
				const lineHeight = parseFloat(getComputedStyle(paragraph).lineHeight);
				// Looks row by row, in the middle of the window, for what covers the text.
				const rows = Array.from({ length: innerHeight }, (_, y) => document.elementFromPoint(innerWidth / 2, y));
				const free = rows.filter((element) => {
					for (let up = element; up; up = up.parentElement)
						if (['fixed', 'sticky'].includes(getComputedStyle(up).position)) return false;
					return true;
				});
				return free.length / lineHeight;
			});
			expect(lines, slug).toBeGreaterThanOrEqual(5);
		}
	});
}
