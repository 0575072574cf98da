import { expect } from '@playwright/test';
import { goOffline, lookForUpdate, newPackWaits, notice, publish, search, test, visit } from '../offline-reader.ts';
import { pathOf, titleOf } from '../site.ts';

test.use({ serviceWorkers: 'allow' });

const title = titleOf('en', 'steps');
const steps = pathOf('en', 'steps');

test('a new version shows at the next page, while the page that is open goes on working', async ({ page, server }) => {
	await visit(page, server, 'en');
	publish(server, steps, title, 'Seven new steps');
	// The host keeps nothing of the old version.
	for (const path of new Set(server.requests)) if (path.startsWith('/pagefind/')) server.changed.set(path, null);
	await newPackWaits(page);
	expect(await search(page, 'fingerprint')).toContain('/en/');
	await page.goto(server.origin + steps);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seven new steps');
	expect(await search(page, 'fingerprint')).toContain('/en/');
});

test('a new version is saved beside the old one and takes over when no page uses the old one', async ({ page, server }) => {
	await visit(page, server, 'en');
	publish(server, steps, title, 'Seven new steps');
	await newPackWaits(page);
	await goOffline(page, server);
	await page.goto(server.origin + steps);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	const context = page.context();
	await page.close();
	const later = await context.newPage();
	await expect(async () => {
		await later.goto('about:blank');
		await later.goto(server.origin + steps);
		await expect(later.getByRole('heading', { level: 1 })).toHaveText('Seven new steps', { timeout: 500 });
	}).toPass();
	const files = await later.evaluate(async () => (await (await caches.open('guide:/en/')).keys()).filter(({ url }) => url.includes('/en/steps/')).length);
	expect(files).toBe(1);
});

for (const [fault, break_] of [
	['is missing on the host', null],
	['cannot be sent', 500],
	['is of another version', 'not what the list says'],
] as const) {
	test(`where a file of the pack ${fault}, the site works as before and does not call itself saved`, async ({ page, server }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		server.changed.set('/en/scams/', break_);
		await page.goto(server.origin + pathOf('en', ''));
		await expect.poll(() => server.requests.includes('/en/scams/'), { timeout: 20_000 }).toBe(true);
		await page.waitForTimeout(500);
		await expect(notice(page, 'en')).toBeHidden();
		await page.goto(server.origin + steps);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		expect(errors).toEqual([]);
		// Mended, it is saved by the next page, which fetches only what was lacking.
		server.changed.clear();
		server.requests.length = 0;
		await visit(page, server, 'en', 'steps');
		expect(server.requests.filter((path) => path === '/en/what-is-esim/')).toHaveLength(0);
	});
}

test('an update that breaks off leaves the saved guide as it was', async ({ page, server }) => {
	await visit(page, server, 'en');
	publish(server, steps, title, 'Seven new steps');
	server.changed.set(steps, 503);
	await lookForUpdate(page);
	await expect.poll(() => server.requests.filter((path) => path === steps).length).toBeGreaterThan(1);
	// The host answers with an error of its own: the saved page is better than that.
	await page.goto(server.origin + steps);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await goOffline(page, server);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a reader who saves data is sent no pack, neither at first nor by an update', async ({ page, server }) => {
	const saveData = `Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });`;
	await page.addInitScript(saveData);
	await page.goto(server.origin + pathOf('en', ''));
	await page.waitForTimeout(2500);
	expect(server.requests.filter((path) => path.endsWith('/sw.js') || path === steps)).toEqual([]);
	await expect(notice(page, 'en')).toBeHidden();

	const other = await page.context().newPage();
	await visit(other, server, 'en');
	publish(server, steps, title, 'Seven new steps');
	server.changed.set('/en/sw.js', saveData + server.text('/en/sw.js'));
	server.requests.length = 0;
	await page.reload();
	await expect(notice(page, 'en')).toBeVisible();
	await lookForUpdate(page);
	await page.waitForTimeout(1000);
	expect(server.requests).toContain('/en/sw.js');
	expect(server.requests).not.toContain(steps);
});

test('a saved page that was damaged or lost comes from the network and is saved again', async ({ page, server }) => {
	await visit(page, server, 'en');
	await page.evaluate(async () => {
		const cache = await caches.open('guide:/en/');
		for (const request of await cache.keys()) {
			if (request.url.includes('/en/steps/')) await cache.put(request, new Response('<h1>half a pa', { headers: { 'Content-Type': 'text/html' } }));
			if (request.url.includes('/pagefind/')) await cache.put(request, new Response('damaged'));
			if (request.url.includes('/en/checklist/')) await cache.delete(request);
		}
	});
	expect(await search(page, 'fingerprint')).toContain('/en/');
	// Off line a damaged page is not shown: the start page is.
	await page.context().setOffline(true);
	await server.down();
	await page.goto(server.origin + steps);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('en', ''));
	await expect(notice(page, 'en')).toBeHidden();
	// One page with internet mends all of it.
	await server.up();
	await page.context().setOffline(false);
	await visit(page, server, 'en');
	await goOffline(page, server);
	for (const slug of ['steps', 'checklist']) {
		await page.goto(server.origin + pathOf('en', slug));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('en', slug));
	}
	expect(await search(page, 'fingerprint')).toContain('/en/');
});

test('a reader whose browser threw the whole cache away gets it back at the next page', async ({ page, server }) => {
	await visit(page, server, 'en');
	await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
	await visit(page, server, 'en', 'steps');
	await goOffline(page, server);
	await page.goto(server.origin + pathOf('en', 'faq'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('en', 'faq'));
});

test('on a slow link the saved page is shown after a second, on a good one always the newest', async ({ page, server }) => {
	await visit(page, server, 'en');
	server.changed.set(steps, server.text(steps).replaceAll(title, 'Seven new steps'));
	server.pageDelay = 600;
	await page.goto(server.origin + steps);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seven new steps');
	server.pageDelay = 10_000;
	const start = Date.now();
	await page.goto(server.origin + steps, { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	expect(Date.now() - start).toBeLessThan(5000);
});

test('where the device has no room, nothing is fetched and nothing breaks', async ({ page, server }) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 200_000 });
	await page.goto(server.origin + pathOf('en', ''));
	await expect.poll(() => server.requests.includes('/en/sw.js')).toBe(true);
	await page.waitForTimeout(1000);
	expect(server.requests).not.toContain(steps);
	await expect(notice(page, 'en')).toBeHidden();
	expect(errors).toEqual([]);
});
