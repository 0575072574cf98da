import { test as base, expect, type Page } from '@playwright/test';
import { localeList, type Locale } from '../../src/config/locales.ts';
import { checksumOf } from '../../src/integrations/offline/listFiles.ts';
import { StaticServer } from '../../scripts/static-server/staticServer.ts';
import type { ManifestEntry } from '../../src/lib/offline/manifest.ts';
import { ask, results } from './searchBox.ts';
import { pathOf, strings } from './site.ts';

/** The pages that the tests open without internet, or break. */
const pages = [
	'',
	'about',
	'checklist',
	'faq',
	'operators/jazz',
	'prepare',
	'scams',
	'steps',
	'summary',
	'what-is-esim',
];

/**
 * Shortens the lists of files that the workers save, to a fifth: other pages, and the index of the full text, are files
 * like these. The whole list is saved by the tests that set `wholeGuide`.
 */
function shortenGuides(server: StaticServer): void {
	for (const locale of localeList) {
		const kept = new Set(pages.map((slug) => pathOf(locale, slug)));
		const isKept = ([path]: ManifestEntry) =>
			kept.has(path) || !(path.endsWith('/') || path.startsWith('/pagefind/') || path.includes('/print.'));
		server.changed.set(
			`/${locale}/sw.js`,
			server
				.text(`/${locale}/sw.js`)
				.replace(/(?<="files":)\[\[.*?\]\]/, (list) =>
					JSON.stringify((JSON.parse(list) as ManifestEntry[]).filter(isKept)),
				),
		);
	}
}

/** A test with its own host, so that nothing is saved from another test. */
export const test = base.extend<{ server: StaticServer; wholeGuide: boolean }>({
	wholeGuide: [false, { option: true }],
	server: async ({ wholeGuide }, use) => {
		const server = new StaticServer();
		if (!wholeGuide) shortenGuides(server);
		await server.up();
		await use(server);
		await server.down();
	},
});

/** The notice that the guide is saved. */
export const notice = (page: Page, locale: Locale) => page.getByText(strings[locale]['offline.saved']);

/** Opens a page with the offline notice and waits until the guide is saved. */
export async function visit(page: Page, server: StaticServer, locale: Locale, slug = ''): Promise<void> {
	await page.goto(server.origin + pathOf(locale, slug));
	await expect(notice(page, locale)).toBeVisible({ timeout: 30_000 });
}

/** Opens an address of the host, at which the page of this title has to come. */
export async function openPage(page: Page, server: StaticServer, address: string, title: string): Promise<void> {
	await page.goto(server.origin + address);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** Disconnects the page and stops the host, because the service worker must not reach it either. */
export async function goOffline(page: Page, server: StaticServer): Promise<void> {
	await page.context().setOffline(true);
	await server.down();
}

/** Changes a page as a new build would, with its checksum in the worker's manifest. */
export function publish(server: StaticServer, path: string, from: string, to: string): void {
	const before = server.text(path);
	const after = before.replaceAll(from, to);
	const worker = `/${path.split('/')[1]}/sw.js`;
	expect(server.text(worker)).toContain(checksumOf(before));
	server.changed.set(path, after);
	server.changed.set(worker, server.text(worker).replace(checksumOf(before), checksumOf(after)));
}

/** Waits until a new build is saved and its worker is waiting for pages of the old one to close. */
export async function newBuildWaits(page: Page): Promise<void> {
	const isWaiting = () =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			// Saving can fail on a busy machine. The browser tries again at the next check for an update.
			if (!registration.waiting && !registration.installing) await registration.update();
			return registration.waiting !== null;
		});
	await expect.poll(isWaiting, { timeout: 60_000 }).toBe(true);
}

/** Waits until the browser has given up installing a worker. */
export async function installFails(page: Page): Promise<void> {
	await page.waitForFunction(async () =>
		(await navigator.serviceWorker.getRegistrations()).every(({ installing }) => installing === null),
	);
}

/** Waits until idle callbacks have run and their requests are answered. */
export async function untilIdle(page: Page): Promise<void> {
	await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
	await page.waitForLoadState('networkidle');
}

/** The address of the first result of the search box for these words; null when it shows none. */
export async function firstResult(page: Page, words: string): Promise<string | null> {
	await ask(page, words);
	const href = await results(page).getByRole('link').first().getAttribute('href');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	return href;
}
