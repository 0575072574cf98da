import { expect, test } from '@playwright/test';
import { localeList, locales } from '../../src/config/locales.ts';
import { hardest, pathOf, strings, titleOf } from '../support/site.ts';
import { answered, box, field, hold, question, results, searchString, search } from '../support/searchBox.ts';

/** The files of the first answer. */
const data = '**/search.*.json';
const styles = '**/search.*.css';

for (const locale of localeList) {
	const { query, page: slug } = question(locale);

	test.describe(`a reader of ${locale}`, () => {
		test('opens the search with a thumb, asks, reads titles of two lines that do not touch, and reaches the page', async ({
			page,
		}) => {
			await page.goto(pathOf(locale, 'steps'));
			const button = page.getByRole('link', { name: strings[locale]['search.label'], exact: true });
			const target = await button.boundingBox();
			expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
			await button.click();
			await expect(field(page)).toBeFocused();
			// The commonest needs stand there before anything is typed.
			await expect(box(page).getByRole('heading', { name: searchString(locale, 'start') })).toBeVisible();
			await expect(box(page).getByRole('link')).toHaveCount(4);
			await field(page).fill(query);
			await answered(page, query);
			const [size, line] = await results(page)
				.locator('strong')
				.first()
				.evaluate((title) => [getComputedStyle(title).fontSize, getComputedStyle(title).lineHeight].map(parseFloat));
			// Nastaliq's second line reaches up into the first below this.
			expect((line ?? 0) / (size ?? 1)).toBeGreaterThanOrEqual(locale === 'ur' ? 2.1 : 1.25);
			await results(page).getByRole('link').first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(locale, slug));
		});

		test('can use it at 320 px above an on-screen keyboard', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 300 });
			await search(page, locale, query);
			await expect(field(page)).toBeInViewport({ ratio: 1 });
			await box(page).getByRole('link').last().scrollIntoViewIfNeeded();
			await expect(field(page)).toBeInViewport({ ratio: 1 });
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
			).toBeLessThanOrEqual(0);
		});
	});
}

test.describe('a reader', () => {
	const locale = hardest;
	const { query, page: slug } = question(locale);

	test('walks through the results with arrow keys and back, leaves with Escape, and opens the search again with /', async ({
		page,
	}) => {
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

	test('presses Enter in an emptied field and stays, and after a question lands on the best page', async ({ page }) => {
		await search(page, locale, query);
		await field(page).fill('');
		await page.keyboard.press('Enter');
		await expect(box(page).getByRole('heading', { name: searchString(locale, 'start') })).toBeVisible();
		await field(page).fill(query);
		await answered(page, query);
		await expect(page).toHaveURL(new RegExp(`${pathOf(locale, 'steps')}$`));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${locale}/${slug}/`));
		await expect(box(page)).toBeHidden();
	});

	test('types on after Enter, and is not sent to what was found for half the question', async ({ page }) => {
		const release = await hold(page, data);
		await page.goto(pathOf(locale, 'steps'));
		await page.keyboard.press('Control+k');
		await field(page).fill('PTA');
		await page.keyboard.press('Enter');
		await page.keyboard.insertText(' 668');
		release();
		await answered(page, 'PTA 668');
		await expect(results(page)).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`${pathOf(locale, 'steps')}$`));
	});

	test('keeps what was typed on a slow network and is told that it loads', async ({ page }) => {
		const release = await hold(page, data);
		await page.goto(pathOf(locale, 'steps'));
		await page.keyboard.press('Control+k');
		await expect(field(page)).toBeFocused();
		await page.keyboard.insertText(query.slice(0, 3));
		await expect(box(page).getByRole('status')).toHaveText(searchString(locale, 'loading'));
		// Who cannot see the dialog is told what it is, on a phone too, where the button shows no words.
		await expect(box(page)).toHaveAccessibleName(searchString(locale, 'label'));
		await expect(field(page)).toHaveAccessibleName(searchString(locale, 'label'));
		release();
		await expect(box(page).getByRole('button').first()).toBeVisible();
		await page.keyboard.insertText(query.slice(3));
		await answered(page, query);
		await expect(results(page)).toBeVisible();
	});
});

for (const locale of ['ur', 'en'] as const) {
	test(`a reader of ${locale} sees the field before its styles arrive as with them, in the direction of the page or what is typed`, async ({
		page,
	}) => {
		const release = await hold(page, styles);
		await page.goto(pathOf(locale, 'steps'));
		await page.keyboard.press('Control+k');
		const look = async () => ({
			border: await box(page).evaluate((dialog) => getComputedStyle(dialog).borderTopWidth),
			radius: await field(page).evaluate((input) => getComputedStyle(input).borderRadius),
		});
		const direction = () => field(page).evaluate((input) => getComputedStyle(input).direction);
		expect(await direction()).toBe(locales[locale].dir);
		const bare = await look();
		expect((await field(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
		release();
		await answered(page, '');
		expect(await look()).toEqual(bare);
		expect(await direction()).toBe(locales[locale].dir);
		await field(page).fill('eSIM');
		expect(await direction()).toBe('ltr');
	});
}
