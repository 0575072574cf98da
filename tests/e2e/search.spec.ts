import { expect, test, type Page } from '@playwright/test';
import { localeList, locales, type Locale } from '../../src/locales.ts';
import { pathOf, strings, titleOf } from '../site.ts';

const say = (locale: Locale, key: string): string => strings[locale][`search.${key}`] ?? '';
const field = (page: Page) => page.getByRole('searchbox');
const box = (page: Page) => page.getByRole('dialog');
/** The status names the query once its results stand there. */
const answered = (page: Page, query: string) => expect(box(page).getByRole('status')).toContainText(query);

async function search(page: Page, locale: Locale, query: string): Promise<void> {
	await page.goto(pathOf(locale, 'steps'));
	await page.keyboard.press('Control+k');
	await field(page).fill(query);
	await answered(page, query);
}

const asked: Record<Locale, { query: string; page: string; typo: string; mended: string; half: string }> = {
	'zh-cn': { query: '手机丢了怎么办', page: 'lost-or-stolen', typo: '挂时', mended: '挂失', half: '挂' },
	en: { query: 'my phone was snatched', page: 'lost-or-stolen', typo: 'fingerprnt', mended: 'fingerprint', half: 'finge' },
	ur: { query: 'میرا فون چوری ہو گیا', page: 'lost-or-stolen', typo: 'پاسپوٹ', mended: 'پاسپورٹ', half: 'پاسپو' },
};

for (const locale of localeList) {
	const { query, page: slug, typo, mended, half } = asked[locale];

	test.describe(`a reader of ${locale}`, () => {
		test('opens the search with a thumb, asks, and reaches the page', async ({ page }) => {
			await page.goto(pathOf(locale, 'steps'));
			const button = page.getByRole('link', { name: strings[locale]['search.label'] ?? '', exact: true });
			const size = await button.boundingBox();
			expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
			await button.click();
			await expect(field(page)).toBeFocused();
			await field(page).fill(query);
			await answered(page, query);
			await box(page).getByRole('listitem').first().getByRole('link').first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(locale, slug));
		});

		test('opens it with Ctrl+K or /, walks with arrow keys, leaves with Escape', async ({ page }) => {
			await search(page, locale, query);
			await page.keyboard.press('ArrowDown');
			await expect(box(page).getByRole('link').first()).toBeFocused();
			await page.keyboard.press('ArrowDown');
			await expect(box(page).getByRole('link').nth(1)).toBeFocused();
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('ArrowUp');
			await expect(field(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(box(page)).toBeHidden();
			await page.keyboard.press('/');
			await expect(field(page)).toBeFocused();
		});

		test('presses Enter and lands on the best page or section', async ({ page }) => {
			await search(page, locale, query);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`/${locale}/${slug}/`));
			await expect(box(page)).toBeHidden();
		});

		test('sees the commonest needs before typing', async ({ page }) => {
			await page.goto(pathOf(locale, 'about'));
			await page.keyboard.press('Control+k');
			await expect(box(page).getByRole('heading', { name: say(locale, 'start') })).toBeVisible();
			await expect(box(page).getByRole('link')).toHaveCount(4);
		});

		test('is told when a spelling was mended and can insist on it', async ({ page }) => {
			await search(page, locale, typo);
			await expect(box(page).getByText(say(locale, 'corrected'))).toBeVisible();
			await expect(box(page).getByText(mended, { exact: true }).first()).toBeVisible();
			await box(page).getByRole('button', { name: say(locale, 'instead') }).click();
			await expect(box(page).getByText(say(locale, 'corrected'))).toBeHidden();
		});

		test('finds while still typing, with the match marked', async ({ page }) => {
			await search(page, locale, half);
			await expect(box(page).locator('mark').first()).toBeVisible();
		});

		test('finds only pages of this language', async ({ page }) => {
			await search(page, locale, 'eSIM');
			const links = await box(page).getByRole('listitem').getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			expect(links.length).toBeGreaterThan(3);
			for (const href of links) expect(href).toContain(`/${locale}/`);
		});

		test('is offered a way on when nothing is found', async ({ page }) => {
			await search(page, locale, 'qqqq zzzz');
			await expect(box(page).getByRole('status')).toHaveText(say(locale, 'none').replace('{q}', 'qqqq zzzz'));
			await expect(box(page).getByRole('link', { name: say(locale, 'need.lost') })).toBeVisible();
			await expect(box(page).getByRole('link', { name: say(locale, 'need.checklist') })).toBeVisible();
			await box(page).getByText(say(locale, 'pages')).click();
			expect(await box(page).getByRole('link').count()).toBeGreaterThan(20);
		});

		test('keeps what was typed on a slow network and is told that it loads', async ({ page }) => {
			let release = (): void => undefined;
			const held = new Promise<void>((resolve) => (release = resolve));
			await page.route('**/vocabulary.*', async (route) => {
				await held;
				await route.continue();
			});
			await page.goto(pathOf(locale, 'steps'));
			await page.keyboard.press('Control+k');
			await field(page).fill(query);
			await expect(box(page).getByRole('status')).toHaveText(say(locale, 'loading'));
			release();
			await answered(page, query);
			await expect(field(page)).toHaveValue(query);
		});

		test('is told when the download failed, and trying again works', async ({ page }) => {
			await page.route('**/*.pf_index', (route) => route.abort());
			await page.goto(pathOf(locale, 'steps'));
			await page.keyboard.press('Control+k');
			await field(page).fill(query);
			await expect(box(page).getByRole('status')).toHaveText(say(locale, 'failed'));
			await expect(box(page).getByText(say(locale, 'pages'))).toBeVisible();
			await page.waitForLoadState('networkidle');
			await page.unroute('**/*.pf_index');
			await box(page).getByRole('button', { name: say(locale, 'retry') }).click();
			await answered(page, query);
			await expect(field(page)).toHaveValue(query);
		});

		test('can use it at 320 px above an on-screen keyboard', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 300 });
			await search(page, locale, query);
			await expect(field(page)).toBeInViewport({ ratio: 1 });
			await box(page).getByRole('link').last().scrollIntoViewIfNeeded();
			await expect(field(page)).toBeInViewport({ ratio: 1 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		});
	});

	test(`without scripts the ${locale} search button leads to the list of cases`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		await page.goto(pathOf(locale, 'steps'));
		await page.getByRole('link', { name: strings[locale]['search.label'] ?? '', exact: true }).click();
		await expect(page.getByRole('heading', { name: strings[locale]['case.heading'] ?? '' })).toBeVisible();
		await context.close();
	});
}

test('a reader who types Roman Urdu finds what an Urdu spelling finds', async ({ page }) => {
	await search(page, 'ur', 'sim gum ho gayi');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/ur\/lost-or-stolen\//);
});

test('a reader who types pinyin or traditional characters finds the page', async ({ page }) => {
	for (const query of ['shoujidiule', '手機遺失']) {
		await search(page, 'zh-cn', query);
		await expect(box(page).getByRole('listitem').first()).toContainText(titleOf('zh-cn', 'lost-or-stolen'));
	}
});

const elsewhere: [Locale, string, Locale][] = [
	['en', '手机丢了', 'zh-cn'],
	['en', 'فون گم', 'ur'],
	['en', 'sim gum ho gayi', 'ur'],
	['zh-cn', 'سم بلاک', 'ur'],
	['ur', '补办', 'zh-cn'],
];
for (const [locale, query, other] of elsewhere) {
	test(`a reader who types “${query}” on the ${locale} site is offered ${other}, and the question goes along`, async ({ page }) => {
		await page.goto(pathOf(locale, 'steps'));
		await page.keyboard.press('Control+k');
		await field(page).fill(query);
		const offer = box(page).getByRole('link', { name: say(other, 'here') });
		await expect(offer).toHaveAttribute('lang', locales[other].lang).catch(() => expect(offer).toBeVisible());
		await offer.click();
		await expect(page).toHaveURL(new RegExp(`/${other}/`));
		await expect(field(page)).toHaveValue(query);
		await answered(page, query);
	});
}

test('a query cannot run code', async ({ page }) => {
	let ran = false;
	page.on('dialog', (dialog) => {
		ran = true;
		void dialog.dismiss();
	});
	for (const query of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'phone <mark onclick=alert(1)>fee</mark>', '{q} $& {n}']) {
		await search(page, 'en', query);
		await expect(box(page).locator('img, script')).toHaveCount(0);
	}
	expect(ran).toBe(false);
});

test('nothing of the search is fetched before somebody reaches for it', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto(pathOf('en', 'steps'));
	await page.waitForLoadState('networkidle');
	expect(fetched.filter((url) => url.includes('/pagefind/') || /\/box\./.test(url))).toEqual([]);
});
