import { expect, type Page } from '@playwright/test';
import { record, test } from '../support/network.ts';

/** Links a cold cache is filled over: a crowded Wi-Fi, and a phone's own network on a fair day. In bytes per second. */
const links = {
	'of 400 kbit/s': { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 25_000 },
	'of 1.5 Mbit/s': { offline: false, latency: 150, downloadThroughput: 187_500, uploadThroughput: 84_000 },
};

/** How far a page moves what is painted, until a second after all of it came. @returns its cumulative layout shift */
async function shiftOf(page: Page, address: string, link: (typeof links)[keyof typeof links]): Promise<number> {
	const { session } = await record(page);
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', link);
	await page.addInitScript(() => {
		const shifts = Object.assign(window, { shift: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
				if (!hadRecentInput) shifts.shift += value;
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(1_000);
	return page.evaluate(() => (window as unknown as { shift: number }).shift);
}

for (const locale of ['zh-cn', 'en', 'ur']) {
	// The home page, the longest ones, and each kind of page that has markup of its own.
	for (const slug of ['', 'steps/', 'lost-or-stolen/', 'checklist/', 'operators/', 'faq/', 'summary/']) {
		for (const [speed, link] of Object.entries(links)) {
			test(`/${locale}/${slug} does not move under the reader's eyes on a link ${speed}`, async ({ page, site }) => {
				const shift = await shiftOf(page, `${site}/${locale}/${slug}`, link);
				// To three places: the header's parts can settle by a few ten-thousandths while it is still arriving.
				expect(Number(shift.toFixed(3))).toBeLessThanOrEqual(locale === 'ur' ? 0.02 : 0);
			});
		}
	}
}

test('an Urdu reader on a slow link sees Nastaliq on every page after the first', async ({ page, site }) => {
	const { session } = await record(page);
	await session.send('Network.emulateNetworkConditions', links['of 400 kbit/s']);
	await page.goto(`${site}/ur/`, { waitUntil: 'load' });
	await page.waitForTimeout(5_000);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	for (const slug of ['steps/', 'checklist/', 'faq/']) {
		await page.goto(`${site}/ur/${slug}`, { waitUntil: 'load' });
		const { root } = await session.send('DOM.getDocument');
		const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
		const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
		expect(fonts.map(({ familyName }) => familyName)).toContain('Noto Nastaliq Urdu');
	}
});
