import type { Browser, Page } from '@playwright/test';
import { blockingCategories, blockingTime, type TraceEvent } from './blocking.ts';
import type { Link } from './link.ts';
import type { ServedSite } from './serve.ts';

/** The link of the benchmark: Lighthouse's slow 4G, 150 ms and 1,638.4 kbit/s. */
export const link: Link = { roundTrip: 150, bytesPerSecond: 1_638_400 / 8 };

/** The measurements of one visit. Times in milliseconds, sizes in bytes without headers. */
export interface Visit {
	bytes: number;
	requests: number;
	fcp: number;
	lcp: number;
	cls: number;
	tbt: number;
	search: number;
	searchBytes: number;
	/** Bytes of the search including its full text, which Starlight loads with the first answer. */
	fullTextBytes: number;
	second: number;
}

/** Runs in the page: collects its paint timings. */
function observe(): void {
	const seen = Object.assign(window, { seen: { lcp: 0, cls: 0 } }).seen;
	const on = (type: string, take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
	on('layout-shift', ({ value = 0, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
}

/**
 * Waits for the first paint, which on a slow processor may come after `load`.
 * @returns milliseconds since navigation
 */
async function firstPaint(page: Page): Promise<number> {
	const painted = await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
	);
	return Number(await painted.jsonValue());
}

/**
 * Opens the search and enters a word.
 * @returns milliseconds until the first result, NaN if there is none within 30 s
 */
export async function timeFirstResult(page: Page, word: string): Promise<number> {
	const started = Date.now();
	await page.locator('.search-open:visible, site-search button:visible').first().click();
	await page.locator('dialog input:visible').first().fill(word);
	return page
		.locator('dialog [data-part=results] a:visible, dialog .pagefind-ui__result-link:visible')
		.first()
		.waitFor({ timeout: 30_000 })
		.then(
			() => Date.now() - started,
			() => Number.NaN,
		);
}

/**
 * One visit with a cold cache: opens a page, waits, searches for a word, then opens a second page.
 * @param word to search for
 */
export async function visit(
	browser: Browser,
	{ origin, sent }: ServedSite,
	locale: string,
	word: string,
): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 800 },
		isMobile: true,
		hasTouch: true,
		serviceWorkers: 'block',
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript(observe);

	await browser.startTracing(page, { categories: blockingCategories });
	await page.goto(`${origin}/${locale}/steps/`, { waitUntil: 'load' });
	await page.waitForTimeout(3_000);
	const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
	const tbt = blockingTime(trace.traceEvents);
	const { bytes, requests } = sent;
	const fcp = await firstPaint(page);
	const { lcp, cls } = await page.evaluate(() => (window as unknown as { seen: { lcp: number; cls: number } }).seen);

	const search = await timeFirstResult(page, word);
	const searchBytes = sent.bytes - bytes;
	await page.waitForTimeout(4_000);
	const fullTextBytes = sent.bytes - bytes;

	await page.goto(`${origin}/${locale}/prepare/`, { waitUntil: 'load' });
	const second = await firstPaint(page);
	await context.close();
	return { bytes, requests, fcp, lcp, cls, tbt, search, searchBytes, fullTextBytes, second };
}
