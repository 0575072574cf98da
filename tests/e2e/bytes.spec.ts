import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type CDPSession, type Page } from '@playwright/test';
import { answerFrom } from '../server.ts';

/** Serves the built site compressed, as a host does: the preview server sends it plain, which would count wrong. */
const test = base.extend<object, { site: string }>({
	site: [
		async ({}, use) => {
			if (!existsSync('dist')) throw new Error('There is no dist/: build the site first.');
			const packed = new Map<string, Buffer>();
			const server: Server = createServer((request, response) => {
				void answerFrom('dist', request.url ?? '/', packed).then(({ status, type, encoding, body }) => {
					response.writeHead(status, { 'Content-Type': type, ...(encoding && { 'Content-Encoding': encoding }) }).end(body);
				});
			});
			await new Promise<void>((resolve) => server.listen(0, resolve));
			await use(`http://localhost:${(server.address() as AddressInfo).port}`);
			server.closeAllConnections();
			server.close();
		},
		{ scope: 'worker' },
	],
});

/** What a page fetched: address, kind and bytes as they crossed the network, with headers and without. */
interface Fetched {
	url: string;
	type: string;
	bytes: number;
	body: number;
}

/** Records every request of a page from now on. The pack for use without a network is counted apart by its own tests. */
async function record(page: Page): Promise<{ session: CDPSession; fetched: Map<string, Fetched> }> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const fetched = new Map<string, Fetched>();
	session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		fetched.set(requestId, { url: request.url, type: type ?? '', bytes: 0, body: 0 });
	});
	session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
		const one = fetched.get(requestId);
		if (one) one.body += encodedDataLength;
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const one = fetched.get(requestId);
		if (one) one.bytes = encodedDataLength;
	});
	return { session, fetched };
}

/** A cheap phone on slow Wi-Fi: 400 ms there and back, 400 kbit/s. */
const slowLink = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 25_000 };

const sum = (fetched: Iterable<Fetched>, size: 'bytes' | 'body' = 'bytes'): number => [...fetched].reduce((total, one) => total + one[size], 0);

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
					.filter((entry) => (entry as PerformanceResourceTiming & { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking')
					.map(({ name }) => name),
			);
			expect(blocking, 'requests the first paint waits for').toEqual([]);
			// Headers and the script that saves the guide included.
			const limit = 18_000;
			expect(sum(all.filter(({ type }) => type === 'Script')), 'scripts before anything is done').toBeLessThanOrEqual(4_000);
			expect(sum(all) - sum(fonts), 'everything but the font').toBeLessThanOrEqual(limit);
			expect(fonts.length, 'fonts').toBe(locale === 'ur' ? 1 : 0);
			expect(sum(all), 'everything').toBeLessThanOrEqual(locale === 'ur' ? 115_000 + limit : limit);
		});

		test(`/${locale}/${slug} does not move under the reader's eyes on a slow link`, async ({ page, site }) => {
			const { session } = await record(page);
			await session.send('Network.setCacheDisabled', { cacheDisabled: true });
			await session.send('Network.emulateNetworkConditions', slowLink);
			await page.addInitScript(() => {
				const shifts = Object.assign(window, { shift: 0 });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
						if (!hadRecentInput) shifts.shift += value;
					}
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(`${site}/${locale}/${slug}`, { waitUntil: 'load' });
			await page.waitForTimeout(1_000);
			const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
			expect(shift).toBeLessThanOrEqual(locale === 'ur' ? 0.02 : 0);
		});
	}
}

const firstWords = { 'zh-cn': '手机被抢', en: 'my phone was snatched', ur: 'سم گم ہو گئی' };

for (const [locale, words] of Object.entries(firstWords)) {
	test(`a first search in ${locale} costs little, and nothing before the reader reaches for it`, async ({ page, site }) => {
		const { fetched } = await record(page);
		await page.goto(`${site}/${locale}/about/`, { waitUntil: 'load' });
		await page.waitForTimeout(3_000);
		const ofSearch = () => [...fetched.values()].filter(({ url }) => new URL(url).pathname.startsWith('/pagefind/') || /search/.test(url));
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
