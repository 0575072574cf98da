import { expect, test, type Page } from '@playwright/test';
import { localeList, type Locale } from '../../src/config/locales.ts';
import { numberOf } from '../support/contentData.ts';
import { hardest, pathOf, strings } from '../support/site.ts';
import { messageIn } from '../support/whatsapp.ts';

test.use({ viewport: { width: 360, height: 800 } });

const open = (page: Page, locale: Locale) => page.goto(pathOf(locale, 'lost-or-stolen'));
const tick = (page: Page) => page.getByRole('checkbox', { name: strings.en['done.blocked'] });

for (const locale of localeList) {
	test(`a ${locale} reader who lost a phone sees a number to call in the first 400 pixels`, async ({ page }) => {
		await open(page, locale);
		const calls = page.getByRole('main').locator('a[href^="tel:"]:has(small)');
		expect((await calls.first().boundingBox())?.y).toBeLessThanOrEqual(400);
		for (const call of await calls.all()) {
			if (!(await call.isVisible())) continue;
			const box = await call.boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(56);
			expect(box?.width).toBeGreaterThanOrEqual(300);
		}
		// The title of the first thing to do stands on the first screen of a small phone.
		const title = await page.locator('h2#block-line').boundingBox();
		expect((title?.y ?? Infinity) + (title?.height ?? 0)).toBeLessThanOrEqual(740);

		const strips = await page
			.locator('main li:has(> [data-kind]:first-of-type)')
			.evaluateAll((rows) =>
				rows.map(
					(row) =>
						(row.querySelector('[data-kind]')?.getBoundingClientRect().top ?? NaN) - row.getBoundingClientRect().top,
				),
			);
		expect(strips.length).toBeGreaterThan(5);
		expect(Math.max(...strips)).toBeLessThanOrEqual(2);
	});

	test(`a ${locale} reader of the operators’ numbers sees what each mark means`, async ({ page }) => {
		await page.goto(pathOf(locale, 'operators'));
		const firstCall = await page.locator('main li > [data-kind]').first().boundingBox();
		for (const meaning of ['mark.own', 'mark.other'] as const) {
			const key = page.getByRole('main').getByRole('link').getByText(strings[locale][meaning]).first();
			const explained = await key.boundingBox();
			expect(explained?.y, 'the key stands before the first mark').toBeLessThan(firstCall?.y ?? 0);
			const lines = await key.evaluate((element) => {
				const range = document.createRange();
				range.selectNodeContents(element);
				const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
				return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
			});
			expect(lines).toBeLessThanOrEqual(48);
		}
	});

	test(`a ${locale} reader has the four things to do at hand, however far down the page`, async ({ page }) => {
		await open(page, locale);
		const bar = page.getByRole('navigation', { name: strings[locale]['segment.label'] });
		await expect(bar.getByRole('link')).toHaveText(
			([1, 2, 3, 4] as const).map((number) => new RegExp(`${number}\\s*${strings[locale][`segment.${number}`]}`)),
		);
		await page.mouse.wheel(0, 3000);
		await expect(bar).toBeInViewport();
		await bar.getByRole('link').nth(1).click();
		const heading = page.locator('h2#freeze-money');
		await expect(heading).toBeInViewport();
		const [barBox, headingBox] = [await bar.boundingBox(), await heading.boundingBox()];
		expect(headingBox?.y ?? 0).toBeGreaterThanOrEqual((barBox?.y ?? 0) + (barBox?.height ?? 0));
	});
}

test('what a reader ticked off is still ticked after the dialler, after Back and after a reload', async ({ page }) => {
	await open(page, 'en');
	await tick(page).check();
	await page.getByRole('banner').getByRole('link').first().click();
	await expect(page).toHaveURL('/en/');
	await page.goBack();
	await expect(tick(page)).toBeChecked();
	await page.reload();
	await expect(tick(page)).toBeChecked();
	await tick(page).uncheck();
	await page.reload();
	await expect(tick(page)).not.toBeChecked();
});

test('a tick in one tab shows in another, and leaves the other ticks alone', async ({ page, context }) => {
	await open(page, 'en');
	const second = await context.newPage();
	await open(second, 'en');
	await tick(second).check();
	await expect(tick(page)).toBeChecked();
	await page.getByRole('checkbox', { name: strings.en['done.money'] }).check();
	await expect(tick(second)).toBeChecked();
});

test('a link into a part that is folded opens it', async ({ page }) => {
	await page.goto(`${pathOf('en', 'lost-or-stolen')}#no-answer`);
	const fold = page.locator('details:has(:target)');
	await expect(fold).toHaveAttribute('open', '');
	await fold.locator('> summary').click();
	await expect(fold).not.toHaveAttribute('open');
	await page.evaluate(() => {
		location.hash = '';
		location.hash = '#no-answer';
	});
	await expect(fold).toHaveAttribute('open', '');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader calls, jumps, unfolds and sends the page all the same', async ({ page }) => {
		await open(page, hardest);
		for (const id of ['block-line', 'freeze-money', 'lock-phone', 'block-imei'])
			await expect(page.locator(`h2#${id}`)).toBeVisible();
		await expect(
			page
				.getByRole('main')
				.locator(`a[href="tel:${numberOf('zong-helpline')}"]`)
				.first(),
		).toBeVisible();
		const bar = page.getByRole('navigation', { name: strings[hardest]['segment.label'] });
		await expect(bar.getByRole('link').first()).toHaveAttribute('href', '#block-line');
		const fold = page.locator('details:has(#no-answer)');
		await fold.locator('> summary').click();
		await expect(fold.locator('a').first()).toBeVisible();
		await expect(page.getByRole('checkbox', { name: strings[hardest]['done.blocked'] })).toBeVisible();
		const link = page.getByRole('link', { name: strings[hardest]['share.whatsapp'], exact: true });
		expect(await messageIn(link)).toContain(`/${hardest}/lost-or-stolen/`);
		await expect(page.getByRole('button', { name: strings[hardest]['share.copy'] })).toBeHidden();
	});
});
