import { expect, test, type Page } from '@playwright/test';
import { hideOwnNastaliq } from '../support/withoutNastaliq.ts';
import { pathOf } from '../support/site.ts';

test.use({ reuseContext: false });

/** Blocks below the screen that still wait in Naskh, after each change, and the frame it happened in. */
interface FontChange {
	waiting: number;
	frame: number;
}

/**
 * Opens a long page in Urdu on a phone. Its font comes once something is painted.
 * @param sign an event that reaches the page when the first blocks have changed
 * @returns the changes until no block waits
 */
async function changesOf(page: Page, sign = ''): Promise<FontChange[]> {
	await hideOwnNastaliq(page);
	await page.setViewportSize({ width: 360, height: 640 });
	await page.route('**/fonts/*.woff2', async (route) => {
		await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
		await route.continue();
	});
	await page.addInitScript((name) => {
		const changes: FontChange[] = [];
		Object.assign(window, { changes });
		new MutationObserver(() => {
			const waiting = document.querySelectorAll('main [data-naskh]').length;
			const before = changes.at(-1)?.waiting ?? 0;
			changes.push({ waiting, frame: Number(document.timeline.currentTime) });
			if (name && waiting < before) dispatchEvent(new Event(name));
		}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-naskh'] });
	}, sign);
	await page.goto(pathOf('ur', 'steps'));
	const read = () => page.evaluate(() => (window as unknown as { changes: FontChange[] }).changes);
	await expect.poll(async () => (await read()).length).toBeGreaterThan(1);
	await expect(page.locator('[data-naskh]')).toHaveCount(0);
	return read();
}

test('Nastaliq does not hold up a slow phone: below the screen a page changes a little in each frame', async ({
	page,
}) => {
	const changes = await changesOf(page);
	const most = Math.max(...changes.map(({ waiting }) => waiting));
	expect(most).toBeGreaterThan(25);
	const falling = changes.slice(changes.findIndex(({ waiting }) => waiting === most));
	const steps = falling.slice(1).map(({ waiting }, index) => (falling[index]?.waiting ?? 0) - waiting);
	expect(Math.max(...steps)).toBeLessThanOrEqual(most / 5);
	expect(new Set(falling.map(({ frame }) => frame)).size).toBeGreaterThan(steps.length / 2);

	const left = await page.evaluate(() =>
		[document.body, ...document.querySelectorAll('main *')]
			.filter((element) => getComputedStyle(element).fontFamily.startsWith('"Nastaliq Fallback"'))
			.map(({ textContent }) => textContent),
	);
	expect(left).toEqual([]);
});

for (const [sign, who] of [
	['wheel', 'begins to scroll'],
	['beforeprint', 'prints'],
] as const)
	test(`a reader who ${who} while a page changes to Nastaliq has all of it in Nastaliq at once`, async ({ page }) => {
		const changes = await changesOf(page, sign);
		const falls = changes.filter(({ waiting }, index) => waiting < (changes[index - 1]?.waiting ?? 0));
		expect(falls.map(({ waiting }) => waiting)).toEqual([expect.any(Number), 0]);
	});

/** Opens a page in Urdu. @returns for each request of the page for a font of its own, whether it had a body by then */
async function requestsFor(page: Page): Promise<boolean[]> {
	await page.addInitScript(() => {
		const requests: boolean[] = [];
		Object.assign(window, { requests });
		const load = FontFaceSet.prototype.load;
		FontFaceSet.prototype.load = function (...font) {
			requests.push(document.body !== null);
			return load.apply(this, font);
		};
	});
	await page.goto(pathOf('ur', 'steps'));
	const read = () => page.evaluate(() => (window as unknown as { requests: boolean[] }).requests);
	await expect.poll(async () => (await read()).length).toBe(1);
	return read();
}

test('the first page in Urdu does not wait for its font, which is requested once the page has a body', async ({
	page,
}) => {
	expect(await requestsFor(page)).toEqual([true]);
});

test('whoever has the font already sees Nastaliq from the start: it is requested before the body', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator.serviceWorker, 'controller', { value: {} });
	});
	expect(await requestsFor(page)).toEqual([false]);
});
