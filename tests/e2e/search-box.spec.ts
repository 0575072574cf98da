import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { pathOf, strings, titleOf } from '../support/site.ts';
import { answered, box, field, question, say, search } from '../support/searchBox.ts';

for (const locale of localeList) {
	const { query, page: slug } = question[locale];

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

		test('presses Enter in an emptied field and stays, whatever was found before', async ({ page }) => {
			await search(page, locale, query);
			await field(page).fill('');
			await page.keyboard.press('Enter');
			await expect(box(page).getByRole('heading', { name: say(locale, 'start') })).toBeVisible();
			await field(page).fill(query);
			await answered(page, query);
			await expect(page).toHaveURL(new RegExp(`${pathOf(locale, 'steps')}$`));
		});

		test('types on after Enter, and is not sent to what was found before or for half the question', async ({
			page,
		}) => {
			await search(page, locale, query);
			let release = (): void => undefined;
			const held = new Promise<void>((resolve) => (release = resolve));
			await page.route('**/*.pf_fragment', async (route) => {
				await held;
				await route.continue();
			});
			const asked = page.waitForRequest('**/*.pf_fragment');
			await field(page).fill('PTA');
			await page.keyboard.press('Enter');
			await asked;
			await page.keyboard.insertText(' 668');
			release();
			await answered(page, 'PTA 668');
			await expect(page).toHaveURL(new RegExp(`${pathOf(locale, 'steps')}$`));
			await expect(box(page)).toBeVisible();
		});

		test('sees the commonest needs before typing', async ({ page }) => {
			await page.goto(pathOf(locale, 'about'));
			await page.keyboard.press('Control+k');
			await expect(box(page).getByRole('heading', { name: say(locale, 'start') })).toBeVisible();
			await expect(box(page).getByRole('link')).toHaveCount(4);
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
			await box(page)
				.getByRole('button', { name: say(locale, 'retry') })
				.click();
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

		test('is told when the search itself did not come, and finds every page listed until trying again works', async ({
			page,
		}) => {
			await page.route(/_astro\/search\..*\.js/, (route) => route.abort());
			await page.goto(pathOf(locale, 'steps'));
			await page.keyboard.press('Control+k');
			await field(page).fill(query);
			await expect(box(page).getByRole('status')).toHaveText(say(locale, 'failed'));
			expect(await box(page).getByRole('link').count()).toBeGreaterThan(20);
			await box(page)
				.getByRole('button', { name: say(locale, 'cancelLabel') })
				.click();
			await expect(box(page)).toBeHidden();
			await page.keyboard.press('Control+k');
			await page.unroute(/_astro\/search\..*\.js/);
			await box(page)
				.getByRole('button', { name: say(locale, 'retry') })
				.click();
			await answered(page, query);
			await expect(field(page)).toHaveValue(query);
		});

		test('types on while the box is still coming, and nothing of it is lost', async ({ page }) => {
			let release = (): void => undefined;
			const held = new Promise<void>((resolve) => (release = resolve));
			await page.route('**/box.*.json', async (route) => {
				await held;
				await route.continue();
			});
			await page.goto(pathOf(locale, 'steps'));
			await page.keyboard.press('Control+k');
			await expect(field(page)).toBeFocused();
			await page.keyboard.insertText(query.slice(0, 3));
			await expect(box(page).getByRole('status')).toHaveText(say(locale, 'loading'));
			// Who cannot see the box is told what it is, on a phone too, where the button shows no words.
			await expect(box(page)).toHaveAccessibleName(say(locale, 'label'));
			await expect(field(page)).toHaveAccessibleName(say(locale, 'label'));
			release();
			await expect(box(page).getByRole('button').first()).toBeVisible();
			await page.keyboard.insertText(query.slice(3));
			await answered(page, query);
			await expect(field(page)).toHaveValue(query);
		});

		test('is led to pages and sections that exist by every link of the box', async ({ page }) => {
			await search(page, locale, 'qqqq zzzz');
			const hrefs = await box(page)
				.getByRole('link')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			for (const href of new Set(hrefs)) {
				const { hash } = new URL(href);
				const response = await page.request.get(href);
				expect(response.ok(), href).toBe(true);
				if (hash) expect(await response.text(), href).toMatch(new RegExp(`id="?${hash.slice(1)}["\\s>]`));
			}
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

test('nothing of the search is fetched before somebody reaches for it', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto(pathOf('en', 'steps'));
	await page.waitForLoadState('networkidle');
	expect(fetched.filter((url) => url.includes('/pagefind/') || /\/search\./.test(url))).toEqual([]);
});
