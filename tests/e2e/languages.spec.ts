import { expect, test } from '@playwright/test';
import { localeList, locales } from '../../src/config/locales.ts';
import { languageLinks, siteName } from '../support/header.ts';
import { pathOf, strings, titleOf } from '../support/site.ts';

test('a reader at the root chooses a language without scripts', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	const page = await context.newPage();
	for (const locale of localeList) {
		await page.goto('/');
		await page.getByRole('link', { name: strings[locale]['chooser.enter'] }).click();
		await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
		await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].lang);
		await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);
	}
	await context.close();
});

test('the root puts the language that the browser asks for first, and sends nobody anywhere', async ({
	browser,
	baseURL,
}) => {
	for (const [locale, first] of [
		['zh-HK', 'zh-CN'],
		['en-PK', 'en'],
		['de-DE', 'ur'],
	] as const) {
		const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		await page.goto('/');
		const order = await page
			.locator('main > section')
			.evaluateAll((cards: HTMLElement[]) => cards.map((card) => card.lang));
		expect(order[0]).toBe(first);
		expect(order.sort()).toEqual(localeList.map((key) => locales[key].lang).sort());
		expect(new URL(page.url()).pathname).toBe('/');
		await context.close();
	}
});

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

test('every page offers itself in the other languages without scripts', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	const page = await context.newPage();
	await page.goto(pathOf('en', 'prepare'));
	await languageLinks(page, 'en').getByRole('link', { name: 'اردو' }).click();
	await expect(page).toHaveURL(/\/ur\/prepare\/$/);
	await context.close();
});

test('a mistyped address greets the reader in every language, the emergency within reach', async ({ page }) => {
	const response = await page.goto('/no-such-page/');
	expect(response?.status()).toBe(404);
	for (const locale of localeList) {
		await expect(page.getByText(strings[locale]['notFound.title'])).toBeVisible();
		await expect(page.getByRole('link', { name: strings[locale]['emergency.banner'] })).toBeVisible();
	}
});

for (const locale of localeList) {
	test(`the ${locale} error page speaks its language and leads to the emergency page`, async ({ page }) => {
		await page.goto(`/${locale}/404.html`);
		await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].lang);
		await page.getByRole('main').locator(`a[href="/${locale}/lost-or-stolen/"]`).last().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(locale, 'lost-or-stolen'));
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
