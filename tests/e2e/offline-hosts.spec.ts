import { expect } from '@playwright/test';
import {
	firstResult,
	goOffline,
	newBuildWaits,
	notice,
	openPage,
	publish,
	test,
	visit,
} from '../support/offlineReader.ts';
import { pathOf, strings, titleOf } from '../support/site.ts';

test.use({ reuseContext: false, serviceWorkers: 'allow' });

const title = titleOf('en', 'steps');
const steps = pathOf('en', 'steps');

test('a host that redirects /en/steps/ to /en/steps: the guide is saved and opens without internet by both', async ({
	page,
	server,
}) => {
	server.dropsSlash = true;
	await visit(page, server, 'en', 'prepare');
	await goOffline(page, server);
	for (const address of [steps, '/en/steps', '/en/steps/?from=message']) await openPage(page, server, address, title);
	expect(await firstResult(page, 'fingerprint')).toContain('/en/');
});

test('where the host answers with an error, the saved page is shown, or the answer if none is saved', async ({
	page,
	server,
}) => {
	await visit(page, server, 'en');
	for (const status of [403, 408, 429, 500, 503]) {
		server.changed.set(steps, status);
		server.changed.set('/en/not-saved/', status);
		await openPage(page, server, steps, title);
		await openPage(page, server, '/en/not-saved/', `status ${status}`);
	}
	// A page that the host has taken down is not shown from the saved guide.
	server.changed.set(steps, null);
	await openPage(page, server, steps, 'status 404');
});

test('where a page stops on its way, the saved one is shown soon; one not saved is shown as it arrives', async ({
	page,
	server,
}) => {
	await visit(page, server, 'en');
	const html = { 'Content-Type': 'text/html; charset=utf-8' };
	const half = '<!doctype html><h1>Half</h1>';
	server.changed.set('/en/new-page/', (response) => response.writeHead(200, html).write(half));
	await page.goto(`${server.origin}/en/new-page/`, { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Half');

	server.changed.set(steps, (response) => response.writeHead(200, html).write(half));
	const start = Date.now();
	await page.goto(server.origin + steps, { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	expect(Date.now() - start).toBeLessThan(5000);

	const other = pathOf('en', 'prepare');
	server.changed.set(other, (response) => {
		response.writeHead(200, { ...html, 'Content-Length': 9999 }).write(half, () => response.destroy());
	});
	await openPage(page, server, other, titleOf('en', 'prepare'));
});

test('a hashed file name is served from the saved guide; another never brings a file of another build', async ({
	page,
	server,
}) => {
	await visit(page, server, 'en');
	const fetched = (path: string) => page.evaluate(async (url) => (await fetch(url, { cache: 'reload' })).text(), path);
	const [hashed = 'no script'] = /\/_astro\/[\w.-]+\.js/.exec(server.text('/en/')) ?? [];
	server.requests.length = 0;
	expect(await fetched(`${hashed}?v=2`)).toBe(server.text(hashed));
	// The worker of the root may ask for its own files meanwhile.
	expect(server.requests).not.toContain(hashed);

	const built = server.text('/favicon.svg');
	server.changed.set('/favicon.svg', '<svg>of the next build</svg>');
	expect(await fetched('/favicon.svg')).toBe('<svg>of the next build</svg>');
	expect(await fetched('/favicon.svg?ts=2')).toBe('<svg>of the next build</svg>');
	// The saved file is used if the host does not have it or cannot be reached.
	server.changed.set('/favicon.svg', null);
	expect(await fetched('/favicon.svg')).toBe(built);
	await goOffline(page, server);
	expect(await fetched('/favicon.svg?ts=3')).toBe(built);
});

test('an earlier worker asked the network before it ran; the next one ends that', async ({ page, server }) => {
	await visit(page, server, 'en');
	await page.evaluate(async () => (await navigator.serviceWorker.ready).navigationPreload.enable());
	publish(server, steps, title, 'Seven new steps');
	await newBuildWaits(page);
	const context = page.context();
	await page.close();
	const later = await context.newPage();
	await expect(async () => {
		await later.goto('about:blank');
		await later.goto(server.origin + steps);
		const { enabled } = await later.evaluate(async () =>
			(await navigator.serviceWorker.ready).navigationPreload.getState(),
		);
		expect(enabled).toBe(false);
	}).toPass();
});

test('where the script that saves the guide does not come, the page works and nothing is said', async ({
	page,
	server,
}) => {
	await page.route('**/offline/*.js', (route) => route.abort());
	const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/offline/'));
	await page.goto(server.origin + steps);
	await failed;
	await expect(notice(page, 'en')).toBeHidden();
	expect(await page.pageErrors({ filter: 'all' })).toEqual([]);
});

test('a reader whose browser refuses to store a choice can still take the guide off the device', async ({
	page,
	server,
}) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('Full', 'QuotaExceededError');
		};
	});
	await visit(page, server, 'en', 'about');
	await page.getByRole('button', { name: strings.en['offline.remove'], exact: true }).click();
	await expect(page.getByText(strings.en['offline.removed'])).toBeVisible();
	expect(await page.pageErrors({ filter: 'all' })).toEqual([]);
});
