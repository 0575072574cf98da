import { expect, test } from '@playwright/test';
import { searchWords } from '../../scripts/search/words.ts';
import { localeList, locales } from '../../src/config/locales.ts';
import { hardest, pathOf } from '../support/site.ts';
import { answered, box, field, results, searchString, search } from '../support/searchBox.ts';

for (const locale of localeList) {
	const words = searchWords[locale];
	if (!words) continue;
	const { typo, right, half } = words;

	test(`a reader of ${locale} is told when a spelling was corrected, can insist on it, and while typing finds the match marked, in this language alone`, async ({
		page,
	}) => {
		await search(page, locale, typo);
		const note = box(page).getByText(searchString(locale, 'corrected'));
		await expect(note).toBeVisible();
		await expect(note).toContainText(right);
		await box(page)
			.getByRole('button', { name: searchString(locale, 'instead') })
			.click();
		await expect(note).toBeHidden();
		await search(page, locale, half);
		await expect(box(page).locator('mark').first()).toBeVisible();
		await field(page).fill('eSIM');
		await answered(page, 'eSIM');
		const links = await results(page)
			.getByRole('link')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(links.length).toBeGreaterThan(3);
		for (const href of links) expect(href).toContain(`/${locale}/`);
	});
}

test('a reader is offered a way on when nothing is found, by links that all lead somewhere', async ({ page }) => {
	await search(page, hardest, 'qqqq zzzz');
	await expect(box(page).getByRole('status')).toHaveText(searchString(hardest, 'none'));
	await expect(box(page).getByRole('link', { name: searchString(hardest, 'need.lost') })).toBeVisible();
	await expect(box(page).getByRole('link', { name: searchString(hardest, 'need.checklist') })).toBeVisible();
	await box(page).getByText(searchString(hardest, 'pages')).click();
	const links = box(page).getByRole('link');
	const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(hrefs.length).toBeGreaterThan(20);
	for (const href of new Set(hrefs)) {
		const { hash } = new URL(href);
		const response = await page.request.get(href);
		expect(response.ok(), href).toBe(true);
		if (hash) expect(await response.text(), href).toMatch(new RegExp(`id="?${hash.slice(1)}["\\s>]`));
	}
});

test('a reader who types another language is offered it, and the question goes along', async ({ page }) => {
	const query = 'sim gum ho gayi';
	await page.goto(pathOf('en', 'steps'));
	await page.keyboard.press('Control+k');
	await field(page).fill(query);
	const offer = box(page).getByRole('link', { name: searchString('ur', 'here') });
	await expect(offer).toHaveAttribute('hreflang', locales.ur.lang);
	await offer.click();
	await expect(page).toHaveURL(/\/ur\//);
	await expect(field(page)).toHaveValue(query);
	await answered(page, query);
});

test('a question in an address of the whole site comes to the language it is asked in', async ({ page }) => {
	await page.goto(`/?q=${encodeURIComponent('فون گم')}`);
	await expect(page).toHaveURL(new RegExp(`^[^?]*${pathOf('ur', '')}`));
	await answered(page, 'فون گم');
	await expect(results(page)).toBeVisible();
});

test('a link that asks opens the search with its question, whatever stands in it', async ({ page }) => {
	for (const [address, query] of [
		[`${pathOf('en', 'steps')}#search=100%`, '100%'],
		[`${pathOf('en', 'steps')}#search=%E6%8C`, '\ufffd'],
		[`${pathOf('en', '')}?q=a%2Bb%26c`, 'a+b&c'],
		[`${pathOf('en', '')}?q=lost+phone`, 'lost phone'],
	] as const) {
		await page.goto('about:blank');
		await page.goto(address);
		await answered(page, query);
	}
	// After closing, neither a reload nor a shared address opens the search again.
	await page.keyboard.press('Escape');
	await page.reload();
	await expect(box(page)).toBeHidden();
	await expect(page).toHaveURL(/\/en\/$/);
	expect(await page.pageErrors({ filter: 'all' })).toEqual([]);
});

test('a stranger’s sentence in a link is nowhere printed as the site’s own, nor freezes the page', async ({ page }) => {
	const sentence = 'Call 0300-1234567 to unblock';
	await page.goto(`${pathOf('en', 'steps')}#search=${sentence}${' x'.repeat(50_000)}`);
	await expect(field(page)).toHaveValue(new RegExp(`^${sentence}`));
	await expect(box(page).locator('[aria-busy]')).toHaveCount(0);
	expect((await field(page).inputValue()).length).toBeLessThanOrEqual(80);
	await expect(box(page)).not.toContainText('1234567');
});

test('half an emoji in a question is no reason to speak of the connection', async ({ page }) => {
	await page.goto(pathOf('en', 'steps'));
	await page.keyboard.press('Control+k');
	await field(page).evaluate((input: HTMLInputElement) => {
		input.value = 'lost phone \ud83d';
		input.dispatchEvent(new Event('input'));
	});
	await expect(box(page).locator('[aria-busy]')).toHaveCount(0);
	await expect(box(page).getByRole('status')).not.toHaveText(searchString('en', 'failed'));
	await expect(results(page)).toBeVisible();
});

test('Enter that only confirms a candidate of an input method opens nothing', async ({ page }) => {
	await search(page, 'zh-cn', '手机丢了');
	// Safari reports the key after the composition has ended; only its keyCode shows that it belongs to it.
	// dispatchEvent returns false for a key that the dialog has taken.
	const isLeft = await field(page).evaluate((input) => {
		const enter = (init: KeyboardEventInit & { keyCode?: number }) =>
			input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }));
		const whileComposing = [enter({ keyCode: 229 }), enter({ isComposing: true })];
		input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
		return [...whileComposing, enter({ keyCode: 13 })];
	});
	expect(isLeft).toEqual([true, true, true]);
	await expect(box(page)).toBeVisible();
	// Right after a composition the dialog takes no Enter yet.
	await expect(async () => {
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/zh-cn\/lost-or-stolen\//, { timeout: 2_000 });
	}).toPass();
});
