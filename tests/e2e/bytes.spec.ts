import { expect, type Page } from '@playwright/test';
import { localeList, locales } from '../../src/config/locales.ts';
import { record, test, type Fetched } from '../support/network.ts';
import { question } from '../support/searchBox.ts';
import { pathOf } from '../support/site.ts';

test.use({ reuseContext: false });

const sum = (fetched: Iterable<Fetched>): number => [...fetched].reduce((total, { bytes }) => total + bytes, 0);

/** Waits for the last request of a page, for the script that saves the guide for offline use, and for all answers. */
async function untilSettled(page: Page, fetched: ReadonlyMap<string, Fetched>): Promise<void> {
	await expect.poll(() => [...fetched.values()].some(({ url }) => url.includes('/offline/'))).toBe(true);
	await page.waitForLoadState('networkidle');
}

for (const locale of localeList) {
	for (const slug of ['', 'steps', 'lost-or-stolen']) {
		test(`${pathOf(locale, slug)} shows itself from its first answer and costs little after it`, async ({
			page,
			site,
		}) => {
			const { fetched } = await record(page);
			await page.goto(site + pathOf(locale, slug), { waitUntil: 'load' });
			await untilSettled(page, fetched);
			const all = [...fetched.values()];
			const fonts = all.filter(({ type }) => type === 'Font');
			const resources = await page.evaluate(() =>
				performance
					.getEntriesByType('resource')
					.map((entry) => entry as PerformanceResourceTiming & { renderBlockingStatus?: string })
					.map(({ name, renderBlockingStatus: status }) => ({ name, status })),
			);
			// A browser that does not tell must not pass.
			const blocking = resources.filter(({ status }) => status !== 'non-blocking');
			expect(blocking, 'requests the first paint waits for').toEqual([]);
			const limit = 18_000;
			expect(sum(all.filter(({ type }) => type === 'Script')), 'scripts before anything is done').toBeLessThanOrEqual(
				4_000,
			);
			expect(sum(all) - sum(fonts), 'everything but the font').toBeLessThanOrEqual(limit);
			expect(fonts.length, 'fonts').toBe(locales[locale].nastaliq ? 1 : 0);
			// What is measured today; the whole font was 112 kB.
			expect(sum(all), 'everything').toBeLessThanOrEqual(locales[locale].nastaliq ? 45_000 + limit : limit);
		});
	}
}

for (const locale of localeList) {
	test(`a first search in ${locale} costs little, and nothing before the reader reaches for it`, async ({
		page,
		site,
	}) => {
		const { fetched } = await record(page);
		await page.goto(site + pathOf(locale, 'about'), { waitUntil: 'load' });
		await untilSettled(page, fetched);
		const ofSearch = () =>
			[...fetched.values()].filter(({ url }) => new URL(url).pathname.startsWith('/pagefind/') || /search/.test(url));
		expect(ofSearch(), 'files of the search before anybody asks').toEqual([]);
		const before = new Set(fetched.keys());
		await page.keyboard.press('Control+k');
		await page.getByRole('searchbox').fill(question(locale).query);
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('list').first().getByRole('link').first()).toBeVisible();
		const isFullText = ({ url }: Fetched): boolean => new URL(url).pathname.startsWith('/pagefind/');
		await expect(dialog.getByRole('list').first().getByText('…').first()).toBeVisible();
		const all = [...fetched].filter(([id]) => !before.has(id)).map(([, file]) => file);
		const first = all.filter((file) => !isFullText(file));
		expect(first.map(({ url }) => url.replace(/.*\./, '')).sort(), 'files of the first answer').toEqual([
			'css',
			'js',
			'json',
		]);
		expect(sum(first), 'the first answer').toBeLessThanOrEqual(30_000);
		// Starlight's own first search: docs/benchmark.md.
		const fullText = all.filter(isFullText);
		expect(fullText.length, 'files of the full text').toBeGreaterThan(3);
		expect(sum(fullText), 'the full text after it').toBeLessThanOrEqual(145_000);
	});
}

test('an Urdu reader whose browser saves data is not sent the font', async ({ page, site }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const { fetched } = await record(page);
	await page.goto(site + pathOf('ur', ''), { waitUntil: 'load' });
	await untilSettled(page, fetched);
	expect([...fetched.values()].filter(({ type }) => type === 'Font')).toEqual([]);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
