import { createHash } from 'node:crypto';
import { test as base, expect, type Page } from '@playwright/test';
import { localeList, locales, type Locale } from '../../src/locales.ts';
import { OfflineServer } from '../offline-server.ts';
import { pathOf, strings, titleOf } from '../site.ts';

const test = base.extend<{ server: OfflineServer }>({
	server: async ({}, use) => {
		const server = new OfflineServer();
		await server.up();
		await use(server);
		await server.down();
	},
});

test.use({ serviceWorkers: 'allow' });

const text = (locale: Locale, key: string) => strings[locale][key] ?? '';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page, locale: Locale) => page.getByText(text(locale, 'offline.saved'));

/** A reader who opens the guide and stays until it says that it is saved. */
async function visit(page: Page, server: OfflineServer, locale: Locale, slug = ''): Promise<void> {
	await page.goto(server.origin + pathOf(locale, slug));
	await expect(notice(page, locale)).toBeVisible({ timeout: 20_000 });
}

/** The phone has no internet any more: neither the page nor its service worker reaches the host. */
async function goOffline(page: Page, server: OfflineServer): Promise<void> {
	await page.context().setOffline(true);
	await server.down();
}

/** Publishes a page with another title, as a new build would: the page and the list of the pack change together. */
function publish(server: OfflineServer, path: string, from: string, to: string): void {
	const before = server.text(path);
	const after = before.replaceAll(from, to);
	const checksum = (content: string) => createHash('sha256').update(content).digest('base64').slice(0, 8);
	const worker = `/${path.split('/')[1]}/sw.js`;
	expect(server.text(worker)).toContain(checksum(before));
	server.changed.set(path, after);
	server.changed.set(worker, server.text(worker).replace(checksum(before), checksum(after)));
}

/** Looks for words with the search of the site as the box does: through Pagefind on the page. */
const search = (page: Page, words: string) =>
	page.evaluate(async (query) => {
		const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
		const { results } = await pagefind.search(query);
		return results.length > 0 ? ((await results[0].data()).url as string) : undefined;
	}, words);

for (const locale of localeList) {
	test(`a ${locale} reader who was here once reads the whole guide and searches it without internet`, async ({ page, server }) => {
		await visit(page, server, locale);
		await goOffline(page, server);
		expect(await search(page, 'eSIM')).toContain(`/${locale}/`);
		for (const slug of ['', 'steps', 'checklist', 'operators/jazz', 'summary']) {
			await page.goto(server.origin + pathOf(locale, slug));
			await expect(heading(page)).toHaveText(titleOf(locale, slug));
			await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);
			await expect(notice(page, locale)).toBeVisible();
		}
		expect(await search(page, 'eSIM')).toContain(`/${locale}/`);
		if (locale === 'ur') expect(await page.evaluate(() => document.fonts.load('16px "Noto Nastaliq Urdu"', 'اردو'))).toHaveLength(1);
	});
}
