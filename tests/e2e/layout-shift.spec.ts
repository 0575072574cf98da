import { expect, type Browser, type CDPSession, type Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales.ts';
import { record, test } from '../support/network.ts';
import { pathOf } from '../support/site.ts';

test.use({ reuseContext: false });

/** Link speeds for a cold cache in bytes per second: a crowded Wi-Fi, and a good mobile network. */
const links = {
	'of 400 kbit/s': { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 25_000 },
	'of 1.5 Mbit/s': { offline: false, latency: 150, downloadThroughput: 187_500, uploadThroughput: 84_000 },
};

type Link = (typeof links)[keyof typeof links];

/** How far a page moved what was painted, and what it was that moved. */
interface Shift {
	slug: string;
	/** The cumulative layout shift. */
	value: number;
	/** Each element that moved, with its first words and its boxes before and after. */
	moved: string[];
}

/** A layout shift as Chromium tells of it; the types of TypeScript do not know it. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
	sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** How far a page moves what is painted, until a second after all of it came. */
async function shiftOf(page: Page, address: string, link: Link): Promise<Omit<Shift, 'slug'>> {
	const { session } = await record(page);
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', link);
	await page.addInitScript(() => {
		const { shift } = Object.assign(window, { shift: { value: 0, moved: [] as string[] } });
		const boxOf = ({ x, y, width, height }: DOMRectReadOnly) => `${width}×${height} at ${x},${y}`;
		const nameOf = (node: Node | null) => {
			const element = node instanceof Element ? node : node?.parentElement;
			const words = node?.textContent?.trim().slice(0, 40) ?? 'no longer there';
			return `${element?.tagName} class="${element?.getAttribute('class') ?? ''}" “${words}”`;
		};
		// Where a browser stops to paint while it still reads a row with a number to call, the rest of the row moves its
		// beginning, by up to .0095: seen by sending the page cut at a hundred places. The icon of a row has no node.
		const isHalfRow = (sources: LayoutShift['sources']) => {
			const nodes = sources.flatMap(({ node }) => node ?? []);
			return nodes.length > 0 && nodes.every((node) => node.parentElement?.closest('.call'));
		};
		new PerformanceObserver((list) => {
			for (const { value, hadRecentInput, sources, startTime } of list.getEntries() as LayoutShift[]) {
				if (hadRecentInput || isHalfRow(sources)) continue;
				shift.value += value;
				for (const { node, previousRect, currentRect } of sources)
					shift.moved.push(
						`${value.toFixed(4)} after ${startTime.toFixed()} ms: ${nameOf(node)} from ${boxOf(previousRect)} to ${boxOf(currentRect)}`,
					);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready);
	// No event says that a shift was the last.
	await page.waitForTimeout(1_000);
	return page.evaluate(() => (window as unknown as { shift: Shift }).shift);
}

// The home page, the longest ones, and each kind of page that has markup of its own.
const kinds = ['', 'steps', 'lost-or-stolen', 'checklist', 'operators', 'faq', 'summary'];

/** The family names that draw the title. */
async function titleFonts(session: CDPSession): Promise<string[]> {
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
	const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
	return fonts.map(({ familyName }) => familyName);
}

/**
 * How far each kind of page moves. All are open at once, each over a link of its own: what takes the time is the link.
 * @returns the shifts by slug
 */
async function shiftsOf(browser: Browser, origin: string, locale: Locale, link: Link): Promise<Shift[]> {
	return Promise.all(
		kinds.map(async (slug) => {
			const context = await browser.newContext();
			const shift = await shiftOf(await context.newPage(), origin + pathOf(locale, slug), link);
			await context.close();
			return { slug: slug || 'home', ...shift };
		}),
	);
}

/** What moved on which page, for the message of a test that fails. */
const movedOn = (shifts: Shift[]): string =>
	shifts.flatMap(({ slug, moved }) => moved.map((line) => `${slug}: ${line}`)).join('\n');

// They have no font to wait for, so the slowest link is the hardest.
for (const locale of ['zh-cn', 'en'] as const) {
	test(`no ${locale} page moves under the reader's eyes on a slow link`, async ({ browser, site }) => {
		const shifts = await shiftsOf(browser, site, locale, links['of 400 kbit/s']);
		// Rounded to three decimals: parts of the header may still shift by a few ten-thousandths.
		expect(
			shifts
				.filter(({ value }) => Number(value.toFixed(3)) > 0)
				.map(({ slug, value }) => `${slug} ${value.toFixed(3)}`),
			movedOn(shifts),
		).toEqual([]);
	});
}

for (const [speed, link] of Object.entries(links)) {
	test(`the first page of an Urdu reader hardly moves when Nastaliq comes on a link ${speed}`, async ({
		browser,
		site,
	}) => {
		const shifts = await shiftsOf(browser, site, 'ur', link);
		shifts.sort((a, b) => a.value - b.value);
		const figures = shifts.map(({ slug, value }) => `${slug} ${value.toFixed(3)}`).join(', ');
		expect(shifts[Math.floor(shifts.length / 2)]?.value, `median of ${figures}`).toBeLessThanOrEqual(0.02);
		expect(shifts.at(-1)?.value, `${figures}\n${movedOn(shifts.slice(-1))}`).toBeLessThanOrEqual(0.1);
	});
}

test('an Urdu reader on a phone’s own network sees Nastaliq on the first page', async ({ page, site }) => {
	const { session } = await record(page);
	await session.send('Network.emulateNetworkConditions', links['of 1.5 Mbit/s']);
	await page.goto(site + pathOf('ur', 'steps'), { waitUntil: 'load' });
	await expect.poll(() => titleFonts(session)).toContain('Noto Nastaliq Urdu');
});

test('an Urdu reader who has started to read is not disturbed: a late Nastaliq waits for the next page', async ({
	page,
	site,
}) => {
	const { session } = await record(page);
	await session.send('Network.emulateNetworkConditions', { ...links['of 400 kbit/s'], downloadThroughput: 16_000 });
	await page.goto(site + pathOf('ur', 'steps'), { waitUntil: 'domcontentloaded' });
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.mouse.wheel(0, 300);
	await page.evaluate(() => document.fonts.load('1em "Noto Nastaliq Urdu"', 'ا'));
	expect(await titleFonts(session)).not.toContain('Noto Nastaliq Urdu');
	await session.send('Network.emulateNetworkConditions', links['of 400 kbit/s']);
	await page.goto(site + pathOf('ur', 'prepare'), { waitUntil: 'load' });
	await expect.poll(() => titleFonts(session)).toContain('Noto Nastaliq Urdu');
});
