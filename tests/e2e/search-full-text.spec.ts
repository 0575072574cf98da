import { expect, test } from '@playwright/test';
import { frequentWord } from '../../scripts/search/words.ts';
import { localeList } from '../../src/config/locales.ts';
import { hardest } from '../support/site.ts';
import { box, question, results, searchString, search } from '../support/searchBox.ts';

test.use({ reuseContext: false });

for (const locale of localeList) {
	test.describe(`behind the first answer a reader of ${locale}`, () => {
		test('gets excerpts that say they go on, and more places on the site, all of which exist', async ({ page }) => {
			await search(page, locale, frequentWord(locale));
			await expect(results(page).locator('mark').first()).toBeVisible();
			await expect(results(page).getByText('…').first()).toBeVisible();
			const places = box(page).getByRole('region', { name: searchString(locale, 'places') });
			await expect(places.getByRole('link').first()).toBeVisible();
			const known = await results(page)
				.getByRole('link')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			const hrefs = await places
				.getByRole('link')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			for (const href of hrefs) {
				expect(known).not.toContain(href);
				const { hash, pathname } = new URL(href);
				expect(pathname).toMatch(new RegExp(`^/${locale}/`));
				const response = await page.request.get(href);
				expect(response.ok(), href).toBe(true);
				if (hash) expect(await response.text(), href).toMatch(new RegExp(`id="?${hash.slice(1)}["\\s>]`));
			}
		});
	});
}

test('a reader keeps the first answer, without a word of blame, where full text does not come or cannot run', async ({
	page,
}) => {
	for (const file of ['**/wasm.*.pagefind', '**/pagefind.js']) {
		await page.route(file, (route) => route.fulfill({ body: 'broken' }));
		const asked = page.waitForRequest(file);
		await search(page, hardest, question(hardest).query);
		await asked;
		await page.waitForLoadState('networkidle');
		await expect(results(page).getByRole('link').first()).toBeVisible();
		await expect(box(page).getByRole('status')).not.toHaveText(searchString(hardest, 'failed'));
		await page.unroute(file);
	}
});

test('a reader who saves data is sent no full text until asking for it', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.clock.install();
	await search(page, hardest, frequentWord(hardest));
	await expect(results(page)).toBeVisible();
	const ask = box(page).getByRole('button', { name: searchString(hardest, 'fullText') });
	await expect(ask).toBeVisible();
	// Whatever waits for the reader to stop typing comes to its turn.
	await page.clock.runFor(5_000);
	expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
	await ask.click();
	await expect(results(page).locator('mark').first()).toBeVisible();
	await expect(results(page).getByText('…').first()).toBeVisible();
	expect(fetched.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(3);
});

test('an Urdu reader sees numbers and codes in an answer in the order in which they are dialled', async ({ page }) => {
	await search(page, 'ur', '0800-55055');
	const number = box(page).getByText('0800-55055', { exact: true }).first();
	await expect(number).toBeVisible();
	expect(await number.evaluate((element) => getComputedStyle(element.closest('bdi') ?? element).direction)).toBe('ltr');
});

test('a Chinese reader sees marked what was asked for, and no other word that only begins alike', async ({ page }) => {
	for (const query of ['实名', '营业厅']) {
		await search(page, 'zh-cn', query);
		await expect(results(page).getByText('…').first()).toBeVisible();
		const marks = await box(page).locator('a > span mark').allTextContents();
		for (const mark of marks) expect(query).toContain(mark);
		if (query === '营业厅') expect(marks).not.toEqual([]);
	}
});
