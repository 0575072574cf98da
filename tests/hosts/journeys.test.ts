/* eslint-disable max-lines -- Its tests share one host, which has the whole site compressed first. */
import type { Browser, Locator, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/find.ts';
import type { StringKey } from '../../src/config/strings.ts';
import { readQr } from '../support/qr.ts';
import { pathOf, strings, titleOf } from '../support/site.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { inFolder } from './sites.ts';

// What a folder can break: addresses that scripts make, and what the browser keeps for the whole host. At the top of a
// host the same journeys are in tests/e2e and tests/engines.
const locale = 'ur';
const text = (key: StringKey): string => strings[locale][key];
/** Long enough for a machine that is busy. */
const TIMEOUT = 60_000;

/** The address of a link once it is tapped: scripts complete it at that moment. It is not followed. */
const hrefWhenTapped = (link: Locator): Promise<string> =>
	link.evaluate((element: HTMLAnchorElement) => {
		element.addEventListener('click', (event) => event.preventDefault(), { once: true });
		element.click();
		return element.href;
	});

const { dist, env, folder } = inFolder;
const site = env.SITE_URL + folder;

let nginx: Nginx;
let browser: Browser;
let page: Page;
const errors: string[] = [];
const asked = new Set<string>();
/** What is asked for outside the folder of the site, or of anybody else. */
const astray = () => [...asked].filter((url) => !new RegExp(`^http://localhost:\\d+${folder}/`).test(url));
beforeAll(async () => {
	nginx = await startNginx(dist, env);
});
afterAll(() => nginx.stop());
beforeEach(async () => {
	// A browser for each: a worker that one reader left while it saved must not be in another's way.
	browser = await launchBrowser();
	const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ur-PK' });
	context.setDefaultTimeout(TIMEOUT);
	page = await context.newPage();
	page.on('pageerror', (error) => errors.push(String(error)));
	context.on('request', (request) => asked.add(request.url()));
});
afterEach(async () => {
	await browser.close();
	expect(errors.splice(0)).toEqual([]);
	expect(astray()).toEqual([]);
	asked.clear();
});

const open = (path: string) => page.goto(nginx.origin + folder + path);
const heading = () => page.getByRole('heading', { level: 1 }).textContent();
const arrive = (slug: string) =>
	page.waitForURL(({ pathname }) => pathname === `${folder}/${locale}/${slug}`.replace(/\/?$/, '/'));

/** Asks the search and gives the address of its first answer, once the full text has added to it. */
const ask = async (question: string) => {
	await page.keyboard.press('Control+k');
	await page.getByRole('searchbox').fill(question);
	const first = page.getByRole('dialog').locator('[data-part=results] a').first();
	await page.locator('[data-part=results] a > span:not(:empty)').first().waitFor();
	return first.evaluate((link: HTMLAnchorElement) => link.pathname);
};

test('a reader goes from the languages to the steps, asks the search and opens its answer', async () => {
	await open('/');
	await page.getByRole('main').locator(`a[hreflang=${locale}]`).click();
	await arrive('');
	await page.getByRole('main').locator(`a[href^="${folder}/${locale}/steps/"]`).first().click();
	await arrive('steps');
	expect(await heading()).toContain(titleOf(locale, 'steps'));
	expect(await ask('میرا فون چوری ہو گیا')).toBe(`${folder}/${locale}/lost-or-stolen/`);
	await page.keyboard.press('Enter');
	await arrive('lost-or-stolen');
	expect(
		await page.evaluate(() => document.fonts.load('16px "Noto Nastaliq Urdu"', 'اردو').then((f) => f.length)),
	).toBe(1);
});

test('a reader goes on with the same section in another language', async () => {
	await open(`${pathOf(locale, 'steps')}#pay`);
	await page.getByRole('banner').locator('a[hreflang=en]').click();
	await page.waitForURL(`${nginx.origin}${folder}/en/steps/#pay`);
	expect(await heading()).toContain(titleOf('en', 'steps'));
});

test('a reader finds the way back from a page that is not there, by its search', async () => {
	await open(`/${locale}/nothing/`);
	expect(await heading()).toContain(text('notFound.title'));
	expect(await ask('فون گم')).toBe(`${folder}/${locale}/lost-or-stolen/`);
	await page.keyboard.press('Enter');
	await arrive('lost-or-stolen');
	await open('/nothing');
	await page.locator(`section[lang=${locale}] a[href$="?q="]`).click();
	await arrive('');
	await page.getByRole('searchbox').waitFor();
});

test('a reader hands on addresses that lead to the same place: by message, as a code on paper, to the editors', async () => {
	await open(pathOf(locale, 'steps'));
	const share = page.locator('[data-share=whatsapp]');
	// Without scripts it is the address of the build; with them the one in the reader's own bar.
	expect(decodeURIComponent((await share.getAttribute('href')) ?? '')).toContain(`\n${site}/${locale}/steps/`);
	await page.goto(`${page.url()}#pay`);
	expect(await hrefWhenTapped(share).then(decodeURIComponent)).toContain(
		`\n${nginx.origin}${folder}/${locale}/steps/#pay`,
	);
	const mistake = page.getByRole('link', { name: text('page.mistake'), exact: true });
	const form = new URL(await hrefWhenTapped(mistake));
	expect(form.origin + form.pathname).toBe(`${env.REPO_URL}/issues/new`);
	expect(form.searchParams.get('page')).toBe(`/${locale}/steps/`);
	expect(form.searchParams.get('section')).toBe('#pay');
	const edit = await page.getByRole('link', { name: text('page.editLink'), exact: true }).getAttribute('href');
	expect(edit).toBe(`${env.REPO_URL}/edit/main/src/content/docs/${locale}/steps.mdx`);
	await open(pathOf(locale, 'summary'));
	const codes = await page.locator('[data-qr]').evaluateAll((all) => all.map((code) => code.outerHTML));
	expect(await Promise.all(codes.map(readQr))).toEqual([`${site}/${locale}/lost-or-stolen/`, `${site}/${locale}/`]);
});

test('a question in an address comes to the language it is asked in', async () => {
	await open(`/?q=${encodeURIComponent('فون گم')}`);
	await arrive('');
	await page.getByRole('dialog').locator('[data-part=results] a').first().waitFor();
	expect(await page.getByRole('searchbox').inputValue()).toBe('فون گم');
});

test('a reader reaches the page by an address in capitals', async () => {
	await open('/UR/Steps/?from=Message#Fee');
	await arrive('steps');
	expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?from=Message#Fee');
	await open('/EN/Lost-Or-Stolen/');
	await page.waitForURL(`${nginx.origin}${folder}/en/lost-or-stolen/`);
});

/** Until the worker of the guide and that of the languages' page, which comes last, are both at work. */
const bothWorkersRun = () =>
	page.waitForFunction(async () => {
		const all = await navigator.serviceWorker.getRegistrations();
		return all.length === 2 && all.every(({ active }) => active?.state === 'activated');
	});

test('a reader takes the guide off the device, and nothing that another site on the same host keeps', async () => {
	await open(pathOf(locale, 'about'));
	await page.getByText(text('offline.saved')).waitFor();
	await bothWorkersRun();
	const other = 'guide:/another-site/en/';
	await page.evaluate((name) => caches.open(name).then(() => undefined), other);
	await page.getByRole('button', { name: text('offline.remove'), exact: true }).click();
	await page.getByText(text('offline.removed')).waitFor();
	const left = await page.evaluate(async () => [
		...(await caches.keys()),
		...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
	]);
	expect(left).toEqual([other]);
});

// The last one: the host is gone after it.
test('a reader reads and searches the guide without internet, by every way to write an address', async () => {
	await open(pathOf(locale, ''));
	await page.getByText(text('offline.saved')).waitFor();
	await bothWorkersRun();
	await nginx.stop();
	for (const address of ['steps/', 'steps', 'steps/index.html', 'steps/?from=message']) {
		await open(`/${locale}/${address}`);
		expect(await heading()).toContain(titleOf(locale, 'steps'));
	}
	expect(await ask('eSIM')).toContain(`${folder}/${locale}/`);
	await page.keyboard.press('Escape');
	await open(`/${locale}/nothing/`);
	expect(await heading()).toContain(titleOf(locale, ''));
	await open('/');
	expect(await page.getByRole('main').locator('a[hreflang]').count()).toBe(3);
	expect(new URL(page.url()).pathname).toBe(`${folder}/`);
});
