import { expect, type Page } from '@playwright/test';
import {
	firstResult,
	goOffline,
	installFails,
	newBuildWaits,
	notice,
	openPage,
	publish,
	test,
	untilIdle,
	visit,
} from '../support/offlineReader.ts';
import { pathOf, titleOf } from '../support/site.ts';

test.use({ reuseContext: false, serviceWorkers: 'allow' });

const title = titleOf('en', 'steps');
const steps = pathOf('en', 'steps');

/** Makes the browser check for a new worker. It succeeds even if the new files cannot be fetched. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
}

test('a new version shows at the next page, while the page that is open goes on working', async ({ page, server }) => {
	await visit(page, server, 'en');
	publish(server, steps, title, 'Seven new steps');
	// The host keeps nothing of the old version.
	for (const path of new Set(server.requests)) if (/^\/_astro\/search\./.test(path)) server.changed.set(path, null);
	await newBuildWaits(page);
	expect(await firstResult(page, 'fingerprint')).toContain('/en/');
	await openPage(page, server, steps, 'Seven new steps');
	expect(await firstResult(page, 'fingerprint')).toContain('/en/');
});

test('a new version is saved beside the old one and takes over when no page uses the old one', async ({
	page,
	server,
}) => {
	await visit(page, server, 'en');
	publish(server, steps, title, 'Seven new steps');
	await newBuildWaits(page);
	await goOffline(page, server);
	await openPage(page, server, steps, title);
	const context = page.context();
	await page.close();
	const later = await context.newPage();
	await expect(async () => {
		await later.goto('about:blank');
		await later.goto(server.origin + steps);
		await expect(later.getByRole('heading', { level: 1 })).toHaveText('Seven new steps', { timeout: 500 });
	}).toPass();
	const files = await later.evaluate(
		async () => (await (await caches.open('guide:/en/')).keys()).filter(({ url }) => url.includes('/en/steps/')).length,
	);
	expect(files).toBe(1);
});

test('an update that breaks off leaves the saved guide as it was', async ({ page, server }) => {
	await visit(page, server, 'en');
	publish(server, steps, title, 'Seven new steps');
	server.changed.set(steps, 503);
	await lookForUpdate(page);
	await expect.poll(() => server.requests.filter((path) => path === steps).length).toBeGreaterThan(1);
	// The host answers with an error; the saved page is more useful.
	await openPage(page, server, steps, title);
	await goOffline(page, server);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a reader who saves data is sent no guide to keep, neither at first nor by an update', async ({
	page,
	server,
}) => {
	const saveData = `Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });`;
	await page.addInitScript(saveData);
	await page.goto(server.origin + pathOf('en', ''));
	await untilIdle(page);
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
	await installFails(page);
	expect(server.requests).toContain('/en/sw.js');
	expect(server.requests).not.toContain(steps);
});

test('on a slow link the saved page is shown after a second, on a good one always the newest', async ({
	page,
	server,
}) => {
	await visit(page, server, 'en');
	server.changed.set(steps, server.text(steps).replaceAll(title, 'Seven new steps'));
	server.pageDelay = 600;
	await openPage(page, server, steps, 'Seven new steps');
	server.pageDelay = 10_000;
	const start = Date.now();
	await page.goto(server.origin + steps, { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	expect(Date.now() - start).toBeLessThan(5000);
});
