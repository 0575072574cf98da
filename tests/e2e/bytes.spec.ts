import { expect } from '@playwright/test';
import { record, test, type Fetched } from '../support/network.ts';

const sum = (fetched: Iterable<Fetched>, size: 'bytes' | 'body' = 'bytes'): number =>
	[...fetched].reduce((total, one) => total + one[size], 0);

for (const locale of ['zh-cn', 'en', 'ur']) {
	for (const slug of ['', 'steps/', 'lost-or-stolen/']) {
		test(`/${locale}/${slug} shows itself from its first answer and costs little after it`, async ({ page, site }) => {
			const { fetched } = await record(page);
			await page.goto(`${site}/${locale}/${slug}`, { waitUntil: 'load' });
			await page.waitForTimeout(3_000);
			const all = [...fetched.values()];
			const fonts = all.filter(({ type }) => type === 'Font');
			const blocking = await page.evaluate(() =>
				performance
					.getEntriesByType('resource')
					.filter(
						(entry) =>
							(entry as PerformanceResourceTiming & { renderBlockingStatus?: string }).renderBlockingStatus ===
							'blocking',
					)
					.map(({ name }) => name),
			);
			expect(blocking, 'requests the first paint waits for').toEqual([]);
			// Headers and the script that saves the guide included.
			const limit = 18_000;
			expect(sum(all.filter(({ type }) => type === 'Script')), 'scripts before anything is done').toBeLessThanOrEqual(
				4_000,
			);
			expect(sum(all) - sum(fonts), 'everything but the font').toBeLessThanOrEqual(limit);
			expect(fonts.length, 'fonts').toBe(locale === 'ur' ? 1 : 0);
			expect(sum(all), 'everything').toBeLessThanOrEqual(locale === 'ur' ? 115_000 + limit : limit);
		});
	}
}

const firstWords = { 'zh-cn': '手机被抢', en: 'my phone was snatched', ur: 'سم گم ہو گئی' };

for (const [locale, words] of Object.entries(firstWords)) {
	test(`a first search in ${locale} costs little, and nothing before the reader reaches for it`, async ({
		page,
		site,
	}) => {
		const { fetched } = await record(page);
		await page.goto(`${site}/${locale}/about/`, { waitUntil: 'load' });
		await page.waitForTimeout(3_000);
		const ofSearch = () =>
			[...fetched.values()].filter(({ url }) => new URL(url).pathname.startsWith('/pagefind/') || /search/.test(url));
		expect(ofSearch(), 'files of the search before anybody asks').toEqual([]);
		const before = new Set(fetched.keys());
		await page.keyboard.press('Control+k');
		await page.getByRole('searchbox').fill(words);
		await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
		await page.waitForTimeout(1_000);
		const search = [...fetched].filter(([id]) => !before.has(id)).map(([, one]) => one);
		const own = search.filter(({ type, url }) => type === 'Script' && !/pagefind\.js/.test(url));
		// Headers aside: a host writes its own.
		expect(own.length, 'scripts of the box').toBeGreaterThan(0);
		expect(sum(own, 'body'), 'the script of the box').toBeLessThanOrEqual(6_000);
		expect(sum(search, 'body'), 'the whole first search').toBeLessThanOrEqual(95_000);
	});
}

test('an Urdu reader whose browser saves data is not sent the font', async ({ page, site }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const { fetched } = await record(page);
	await page.goto(`${site}/ur/`, { waitUntil: 'load' });
	await page.waitForTimeout(1_000);
	expect([...fetched.values()].filter(({ type }) => type === 'Font')).toEqual([]);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
