import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { localeList, locales } from '../../src/config/locales.ts';
import { choose, verdictOf } from '../support/checklistForm.ts';
import { numberOf } from '../support/contentData.ts';
import { firstResult, goOffline, notice, openPage, test, untilIdle, visit } from '../support/offlineReader.ts';
import { ready } from '../support/personas.ts';
import { hardest, pathOf, strings, titleOf } from '../support/site.ts';

test.use({ reuseContext: false, serviceWorkers: 'allow' });

for (const locale of localeList) {
	test.describe('with the whole guide', () => {
		test.use({ wholeGuide: true });

		test(`a ${locale} reader who was here once reads the whole guide and searches it without internet`, async ({
			page,
			server,
		}) => {
			await visit(page, server, locale);
			await goOffline(page, server);
			expect(await firstResult(page, 'eSIM')).toContain(`/${locale}/`);
			for (const slug of ['', 'steps', 'checklist', 'operators/jazz', 'summary']) {
				await openPage(page, server, pathOf(locale, slug), titleOf(locale, slug));
				await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);
				// Said where a reader takes the page along, not on every page.
				if (slug !== 'operators/jazz') await expect(notice(page, locale)).toBeVisible();
			}
			expect(await firstResult(page, 'eSIM')).toContain(`/${locale}/`);
			if (locale === 'ur')
				expect(await page.evaluate(() => document.fonts.load('16px "Noto Nastaliq Urdu"', 'اردو'))).toHaveLength(1);
		});
	});

	test(`the guide can be put on the home screen under its ${locale} name`, async ({ page, server }) => {
		await page.goto(server.origin + pathOf(locale, 'steps'));
		const href = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? '';
		const manifest = (await (await page.request.get(server.origin + href)).json()) as {
			short_name: string;
			icons: { src: string; sizes: string }[];
		};
		expect(manifest).toMatchObject({ lang: locales[locale].lang, dir: locales[locale].dir, start_url: `/${locale}/` });
		expect(manifest.short_name).toBe(strings[locale]['site.title']);
		for (const { src, sizes } of manifest.icons) {
			const size = await page.evaluate(async (icon) => {
				const image = new Image();
				image.src = icon;
				await image.decode();
				return `${image.naturalWidth}x${image.naturalHeight}`;
			}, src);
			expect(size).toBe(sizes);
		}
		const session = await page.context().newCDPSession(page);
		const { errors } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
	});
}

test('a reader takes the saved guide off the phone with the keyboard, and saves it again', async ({ page, server }) => {
	await visit(page, server, hardest, 'about');
	const held = () =>
		page.evaluate(async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length);
	expect(await held()).toBeGreaterThan(0);
	const height = () => page.evaluate(() => document.documentElement.scrollHeight);
	const before = await height();
	await page.getByRole('button', { name: strings[hardest]['offline.remove'], exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(strings[hardest]['offline.removed'])).toBeFocused();
	await expect(notice(page, hardest)).toBeHidden();
	await expect.poll(held).toBe(0);
	expect(await height()).toBe(before);

	await page.goto(server.origin + pathOf(hardest, 'steps'));
	await untilIdle(page);
	await expect(notice(page, hardest)).toBeHidden();
	expect(await held()).toBe(0);
	await page.goto(server.origin + pathOf(hardest, 'about'));
	await expect(page.getByText(strings[hardest]['offline.removed'])).toBeVisible();
	await page.getByRole('button', { name: strings[hardest]['offline.save'] }).focus();
	await page.keyboard.press('Enter');
	await expect(notice(page, hardest)).toBeFocused({ timeout: 30_000 });
	await goOffline(page, server);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(hardest, 'about'));
});

test('without internet a page in a language that was never visited offers the languages', async ({ page, server }) => {
	await visit(page, server, 'en');
	await page.waitForFunction(async () =>
		(await navigator.serviceWorker.getRegistrations()).every(({ active }) => active?.state === 'activated'),
	);
	await goOffline(page, server);
	await page.goto(server.origin + pathOf('ur', 'steps'));
	await page.getByRole('link', { name: strings.en['chooser.enter'] }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('en', ''));
});

test('without internet the checklist still shows the numbers of the reader’s operator', async ({ page, server }) => {
	await visit(page, server, 'en', 'checklist');
	await goOffline(page, server);
	await choose(page, 'en', ready);
	await expect(verdictOf(page).getByText(numberOf('jazz-helpline-other-networks'), { exact: true })).toBeVisible();
});

test('an address that is not saved shows the saved start page without internet, with any query', async ({
	page,
	server,
}) => {
	await visit(page, server, 'en');
	await goOffline(page, server);
	await openPage(page, server, '/en/no-such-page/', titleOf('en', ''));
	for (const address of ['/en/steps/?utm_source=message#wait', '/en/steps', '/en/steps/index.html'])
		await openPage(page, server, address, titleOf('en', 'steps'));
});

test('a browser without service workers shows the page and says nothing', async ({ page, server }) => {
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await page.goto(server.origin + pathOf('en', ''));
	await untilIdle(page);
	await expect(notice(page, 'en')).toBeHidden();
	expect(await page.pageErrors({ filter: 'all' })).toEqual([]);
});

test('without styles or scripts a page does not say whether the guide is saved', async ({ page, server }) => {
	await page.route('**/offline/*.js', (route) => route.abort());
	await page.goto(server.origin + pathOf('en', 'about'));
	await page.evaluate(() => {
		for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
	});
	for (const line of ['saved', 'removed', 'saving', 'unsaved', 'kept'] as const)
		await expect(page.getByText(strings.en[`offline.${line}`])).toBeHidden();
});

test('saving the guide costs a reader little beyond the guide itself', async ({ page, server }) => {
	await visit(page, server, 'ur');
	const weigh = (path: string) => brotliCompressSync(server.text(path)).byteLength;
	for (const locale of localeList) expect(weigh(`/${locale}/sw.js`)).toBeLessThanOrEqual(10_000);
	const scripts = [...new Set(server.requests)].filter((path) => path.startsWith('/offline/'));
	expect(scripts).toHaveLength(1);
	for (const script of scripts) expect(weigh(script)).toBeLessThanOrEqual(1200);
});
