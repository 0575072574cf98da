import type { Browser } from '@playwright/test';
import type { Site } from './serve.ts';

/** The link of the benchmark: Lighthouse's slow 4G. */
export const link = { offline: false, latency: 150, downloadThroughput: (1_638_400 / 8) * 0.9, uploadThroughput: 675_000 / 8 };

/** What one visit cost. Times in milliseconds, sizes in bytes of bodies. */
export interface Visit {
	bytes: number;
	requests: number;
	fcp: number;
	lcp: number;
	cls: number;
	tbt: number;
	search: number;
	searchBytes: number;
	second: number;
}

/** Collects, inside the page, what the browser observes of its painting. */
function observe(): void {
	const seen = Object.assign(window, { seen: { lcp: 0, cls: 0, tbt: 0 } }).seen;
	const on = (type: string, take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
	on('layout-shift', ({ value = 0, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
	on('longtask', ({ duration }) => (seen.tbt += Math.max(0, duration - 50)));
}

/**
 * One visitor with a cold cache: opens a page, waits, searches for a word, then follows a link of the menu.
 * @param word to search for
 */
export async function visit(browser: Browser, { origin, sent }: Site, locale: string, word: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 360, height: 800 }, isMobile: true, hasTouch: true, serviceWorkers: 'block' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', link);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript(observe);

	await page.goto(`${origin}/${locale}/steps/`, { waitUntil: 'load' });
	await page.waitForTimeout(3_000);
	const { bytes, requests } = sent;
	const { fcp, lcp, cls, tbt } = await page.evaluate(() => ({
		fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
		...(window as unknown as { seen: { lcp: number; cls: number; tbt: number } }).seen,
	}));

	let search = Number.NaN;
	const opener = page.locator('.search-open:visible, site-search button:visible').first();
	if ((await opener.count()) > 0) {
		const started = Date.now();
		await opener.click();
		const box = page.locator('dialog input:visible').first();
		await box.fill(word);
		await page.locator('dialog mark:visible').first().waitFor({ timeout: 30_000 }).then(() => (search = Date.now() - started), () => undefined);
	}
	const searchBytes = sent.bytes - bytes;

	await page.goto(`${origin}/${locale}/prepare/`, { waitUntil: 'load' });
	const second = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
	await context.close();
	return { bytes, requests, fcp, lcp, cls, tbt, search, searchBytes, second };
}
