import { expect, type Browser, type CDPSession } from '@playwright/test';
import type { Locale } from '../../src/config/locales.ts';
import { record, test } from '../support/network.ts';
import { pathOf } from '../support/site.ts';
import { shiftOf, type Shift } from './shiftOf.ts';

test.use({ reuseContext: false });

/** Link speeds for a cold cache in bytes per second: a crowded Wi-Fi, and a good mobile network. */
const links = {
	'of 400 kbit/s': { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 25_000 },
	'of 1.5 Mbit/s': { offline: false, latency: 150, downloadThroughput: 187_500, uploadThroughput: 84_000 },
};

type Link = (typeof links)[keyof typeof links];

// The home page, the longest ones, and each kind of page that has markup of its own.
const kinds = ['', 'steps', 'lost-or-stolen', 'checklist', 'operators', 'faq', 'summary'];

interface PageShift extends Shift {
	slug: string;
}

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
async function shiftsOf(browser: Browser, origin: string, locale: Locale, link: Link): Promise<PageShift[]> {
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
const movedOn = (shifts: PageShift[]): string =>
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
