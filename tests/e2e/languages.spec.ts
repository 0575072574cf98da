import { expect, test } from '@playwright/test';
import { localeList, locales } from '../../src/config/locales.ts';
import { languageLinks, siteName } from '../support/header.ts';
import { pathOf, titleOf } from '../support/site.ts';

for (const [asked, first] of [
	['zh-HK', 'zh-CN'],
	['en-PK', 'en'],
	['de-DE', 'ur'],
] as const) {
	test.describe(`a browser that asks for ${asked}`, () => {
		test.use({ locale: asked });

		test(`is shown ${first} first at the root, and is sent nowhere`, async ({ page }) => {
			await page.goto('/');
			const order = await page
				.locator('main > section')
				.evaluateAll((cards: HTMLElement[]) => cards.map((card) => card.lang));
			expect(order[0]).toBe(first);
			expect(order.sort()).toEqual(localeList.map((locale) => locales[locale].lang).sort());
			await expect(page).toHaveURL('/');
		});
	});
}

for (const [index, from] of localeList.entries()) {
	const to = localeList[(index + 1) % localeList.length] ?? from;
	test(`a reader in the middle of the ${from} steps switches to ${to} and stays on the section`, async ({ page }) => {
		await page.goto(pathOf(from, 'steps'));
		await page.locator('#wait').scrollIntoViewIfNeeded();
		await page.evaluate(() => document.getElementById('wait')?.scrollIntoView());
		const links = languageLinks(page, from);
		// The links stand at the top of the page: reach them from the keyboard, which does not scroll first.
		await links.getByRole('link', { name: locales[to].label }).dispatchEvent('click');
		await expect(page).toHaveURL(new RegExp(`/${to}/steps/#wait$`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(to, 'steps'));
	});
}

for (const width of [320, 360]) {
	test(`on a phone of ${width} px each other language is as wide as a thumb, and overlaps nothing`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 740 });
		for (const locale of localeList) {
			await page.goto(pathOf(locale, 'steps'));
			const others = languageLinks(page, locale).getByRole('link').and(page.locator(':not([aria-current])'));
			await expect(others).toHaveCount(localeList.length - 1);
			for (const link of await others.all()) {
				const box = await link.boundingBox();
				expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
			}
			const boxes = await page
				.locator('header a:visible, header button:visible')
				.evaluateAll((all) =>
					all.map((element) => element.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
				);
			const sorted = boxes.toSorted((a, b) => a.left - b.left);
			for (const [index, { left }] of sorted.entries())
				expect(left).toBeGreaterThanOrEqual((sorted[index - 1]?.right ?? 0) - 1);
			expect(sorted.at(-1)?.right).toBeLessThanOrEqual(width);
			const hidden = await siteName(page, locale)
				.locator('../..')
				.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
			expect(hidden, 'pixels of the name of the site that are cut off').toBeLessThanOrEqual(1);
		}
	});
}
