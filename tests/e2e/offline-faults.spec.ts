import { expect } from '@playwright/test';
import { SILENCE_MS } from '../../src/lib/offline/messages.ts';
import { firstResult, goOffline, installFails, notice, openPage, test, visit } from '../support/offlineReader.ts';
import { hardest, pathOf, strings, titleOf } from '../support/site.ts';

test.use({ reuseContext: false, serviceWorkers: 'allow' });

const title = titleOf('en', 'steps');
const steps = pathOf('en', 'steps');

for (const [fault, break_] of [
	['is missing on the host', null],
	['cannot be sent', 500],
	['is of another version', 'not what the list says'],
] as const) {
	test(`where a file of the guide ${fault}, the site works as before and does not call itself saved`, async ({
		page,
		server,
	}) => {
		server.changed.set(pathOf('en', 'scams'), break_);
		await page.goto(server.origin + pathOf('en', ''));
		await expect.poll(() => server.requests.includes(pathOf('en', 'scams')), { timeout: 20_000 }).toBe(true);
		await installFails(page);
		await expect(notice(page, 'en')).toBeHidden();
		await openPage(page, server, steps, title);
		expect(await page.pageErrors({ filter: 'all' })).toEqual([]);
		// Once the host is repaired, the next page saves it and fetches only what was missing.
		server.changed.clear();
		server.requests.length = 0;
		await visit(page, server, 'en', 'steps');
		expect(server.requests.filter((path) => path === pathOf('en', 'what-is-esim'))).toHaveLength(0);
	});
}

test('a reader who asks for the guide again is told that saving failed, and can ask once more', async ({
	page,
	server,
}) => {
	await visit(page, server, hardest, 'about');
	await page.getByRole('button', { name: strings[hardest]['offline.remove'], exact: true }).click();
	await expect(page.getByText(strings[hardest]['offline.removed'])).toBeVisible();
	server.changed.set(pathOf(hardest, 'scams'), 500);
	await page.getByRole('button', { name: strings[hardest]['offline.save'], exact: true }).click();
	await expect(page.getByText(strings[hardest]['offline.unsaved'])).toBeVisible({ timeout: 30_000 });
	await expect(page.getByText(strings[hardest]['offline.removed'])).toBeHidden();
	server.changed.clear();
	await page.getByRole('button', { name: strings[hardest]['offline.save'], exact: true }).click();
	await expect(notice(page, hardest)).toBeVisible({ timeout: 30_000 });
});

test('a reader whose browser does not let the guide go is told so, and not that it is saved', async ({
	page,
	server,
}) => {
	await visit(page, server, 'en', 'about');
	await page.evaluate(() => {
		caches.delete = () => Promise.reject(new DOMException('Disk error', 'UnknownError'));
	});
	await page.getByRole('button', { name: strings.en['offline.remove'], exact: true }).click();
	await expect(page.getByText(strings.en['offline.kept'])).toBeVisible();
	await expect(notice(page, 'en')).toBeHidden();
	await page.evaluate(() => Reflect.deleteProperty(caches, 'delete'));
	await page.getByRole('button', { name: strings.en['offline.remove'], exact: true }).click();
	await expect(page.getByText(strings.en['offline.removed'])).toBeVisible();
});

test('a saved page that was damaged or lost comes from the network and is saved again', async ({ page, server }) => {
	await visit(page, server, 'en');
	await page.evaluate(async () => {
		const cache = await caches.open('guide:/en/');
		for (const request of await cache.keys()) {
			if (request.url.includes('/en/steps/'))
				await cache.put(request, new Response('<h1>half a pa', { headers: { 'Content-Type': 'text/html' } }));
			if (/\/(pagefind\/|_astro\/search\.)/.test(request.url)) await cache.put(request, new Response('damaged'));
			if (request.url.includes('/en/checklist/')) await cache.delete(request);
		}
	});
	expect(await firstResult(page, 'fingerprint')).toContain('/en/');
	// Offline, a damaged page is not shown: the start page is.
	await page.context().setOffline(true);
	await server.down();
	await openPage(page, server, steps, titleOf('en', ''));
	await expect(notice(page, 'en')).toBeHidden();
	// One page with a connection repairs all of it.
	await server.up();
	await page.context().setOffline(false);
	await visit(page, server, 'en');
	await goOffline(page, server);
	for (const slug of ['steps', 'checklist']) {
		await openPage(page, server, pathOf('en', slug), titleOf('en', slug));
	}
	expect(await firstResult(page, 'fingerprint')).toContain('/en/');
});

test('a reader whose browser threw the whole cache away gets it back at the next page', async ({ page, server }) => {
	await visit(page, server, 'en');
	await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
	await visit(page, server, 'en', 'steps');
	await goOffline(page, server);
	await openPage(page, server, pathOf('en', 'faq'), titleOf('en', 'faq'));
});

test('where the device has no room, nothing is fetched and nothing breaks', async ({ page, server }) => {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 200_000 });
	await page.goto(server.origin + pathOf('en', ''));
	await expect.poll(() => server.requests.includes('/en/sw.js')).toBe(true);
	await installFails(page);
	expect(server.requests).not.toContain(steps);
	await expect(notice(page, 'en')).toBeHidden();
	expect(await page.pageErrors({ filter: 'all' })).toEqual([]);
});

test('a reader is not left at "saving" by a worker that the browser stopped', async ({ page, server }) => {
	await visit(page, server, 'en', 'about');
	await page.getByRole('button', { name: strings.en['offline.remove'], exact: true }).click();
	await expect(page.getByText(strings.en['offline.removed'])).toBeVisible();
	await page.clock.install();
	await page.evaluate(() => {
		ServiceWorker.prototype.postMessage = () => undefined;
	});
	await page.getByRole('button', { name: strings.en['offline.save'], exact: true }).click();
	await expect(page.getByText(strings.en['offline.saving'])).toBeVisible();
	await page.waitForFunction(
		async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
	);
	await page.clock.fastForward(SILENCE_MS);
	await expect(page.getByText(strings.en['offline.unsaved'])).toBeVisible();
});
