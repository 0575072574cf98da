/* eslint-disable max-lines -- Its tests share a host with headers and a list of faults. */
import { test as base, expect, type Page } from '@playwright/test';
import { frequentWord } from '../../scripts/search/words.ts';
import { decide } from '../../src/components/checklist/verdict/decide.ts';
import { cachePrefix, choicePrefix } from '../../src/lib/offline/messages.ts';
import { choose, verdictOf, words } from '../support/checklistForm.ts';
import { StaticServer } from '../../scripts/static-server/staticServer.ts';
import { hostileTexts } from '../support/hostileTexts.ts';
import { goOffline, visit } from '../support/offlineReader.ts';
import { answered, ask, box, field, results, searchString } from '../support/searchBox.ts';
import type { StringKey } from '../../src/config/strings.ts';
import { hardest, pathOf, strings } from '../support/site.ts';

/** A test whose host sends the built headers, and which collects errors of all pages. */
const test = base.extend<{ server: StaticServer; faults: string[] }>({
	server: async ({}, use) => {
		const server = new StaticServer({ withHeaders: true });
		await server.up();
		await use(server);
		await server.down();
	},
	faults: async ({ context, server }, use) => {
		const faults: string[] = [];
		context.on('weberror', (error) => faults.push(`thrown: ${String(error.error())}`));
		context.on('console', (message) => {
			if (message.type() === 'error') faults.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
		});
		context.on('request', (request) => {
			if (!request.url().startsWith(server.origin)) faults.push(`asked elsewhere: ${request.url()}`);
		});
		await context.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
				console.error(`security policy: ${violatedDirective} stopped ${blockedURI} ${sample}`),
			);
		});
		await use(faults);
	},
});
test.use({ reuseContext: false, serviceWorkers: 'allow', permissions: ['clipboard-write'] });

/** One page of each kind, with scripts or markup that the others do not have. */
const kinds = ['lost-or-stolen', 'summary', 'counter', 'operators/jazz', 'glossary', 'faq', 'sources', 'steps'];

/** The names of everything that the site keeps in this browser. */
const kept = (page: Page): Promise<string[]> =>
	page.evaluate(async () => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...document.cookie.split(';').filter((cookie) => cookie !== ''),
		...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
		...(await caches.keys()),
	]);

test('a reader uses all of the site under its security policy', async ({ page, server, faults }) => {
	const locale = hardest;
	const text = (key: StringKey): string => strings[locale][key];
	for (const path of ['/', ...kinds.map((slug) => pathOf(locale, slug))]) {
		const response = await page.goto(server.origin + path);
		expect(response?.headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
	}
	await page.getByRole('button', { name: text('share.copy') }).click();
	await expect(page.getByRole('button', { name: text('share.copied') })).toBeVisible();
	await page.getByRole('button', { name: text('menuButton.accessibleLabel') }).click();
	await page.getByRole('combobox', { name: text('themeSelect.accessibleLabel') }).selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.keyboard.press('Escape');

	await ask(page, frequentWord(locale));
	await expect(results(page).getByRole('link').first()).toBeVisible();
	await expect(box(page).getByRole('region', { name: searchString(locale, 'places') })).toBeVisible();

	await page.goto(server.origin + pathOf(locale, 'checklist'));
	const answers = { case: 'lost', blocked: 'yes' } as const;
	await choose(page, locale, answers);
	await expect(verdictOf(page)).toContainText(words(locale, 'left', { LEFT: decide(answers).left }));

	expect(faults, 'while the reader was on line').toEqual([]);
	await visit(page, server, locale);
	await goOffline(page, server);
	await page.goto(server.origin + pathOf(locale, 'steps'));
	await ask(page, frequentWord(locale));
	await expect(results(page).getByRole('link').first()).toBeVisible();
	expect(faults.filter((fault) => !fault.includes('net::ERR_'))).toEqual([]);

	const others = (await kept(page)).filter(
		(name) =>
			name !== 'starlight-theme' &&
			![`checklist:`, choicePrefix, cachePrefix].some((prefix) => name.startsWith(prefix)),
	);
	expect(others).toEqual([]);
});

test('a script that got into a page all the same does not run', async ({ page, server, faults }) => {
	await page.goto(server.origin + pathOf('en', 'steps'));
	const stopped = await page.evaluate(() => {
		const attempts: Record<string, () => void> = {
			'markup as text': () => (document.body.innerHTML = '<img src=x onerror=ran()>'),
			'a script as text': () => (document.head.appendChild(document.createElement('script')).text = 'ran()'),
			'a policy of its own': () =>
				void (
					self as { trustedTypes?: { createPolicy(name: string, rules: object): void } }
				).trustedTypes?.createPolicy('mine', {}),
		};
		return Object.keys(attempts).filter((name) => {
			try {
				attempts[name]?.();
				return false;
			} catch (error) {
				return error instanceof TypeError;
			}
		});
	});
	expect(stopped).toEqual(['markup as text', 'a script as text', 'a policy of its own']);
	// Trusted Types do not apply to the HTML parser, so this also tests browsers without them.
	await page.route(`**${pathOf('en', 'faq')}`, async (route) => {
		const response = await route.fetch();
		const strange =
			'<body><script>ran()</script><img src=x onerror=ran()><script src=https://example.org/x.js></script>';
		await route.fulfill({ response, body: (await response.text()).replace(/<body[^>]*>/, strange) });
	});
	faults.length = 0;
	await page.goto(server.origin + pathOf('en', 'faq'));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(faults.filter((fault) => fault.includes('security policy: script-src'))).toHaveLength(3 * 2);
	expect(faults.filter((fault) => /ran is not defined|thrown/.test(fault))).toEqual([]);
});

test('some thousand hostile questions, addresses, stored values and messages run nothing and break nothing', async ({
	page,
	server,
	faults,
}) => {
	await visit(page, server, 'en', 'checklist');
	await page.keyboard.press('Control+k');
	await answered(page, '');
	const tried = await page.evaluate(
		async ({ texts, keys }) => {
			const worker = (await navigator.serviceWorker.ready).active;
			const input = document.querySelector<HTMLInputElement>('dialog input');
			if (!worker || !input) throw new Error('The page has no worker or no search.');
			// The page answers in later tasks; no event says that it has, because most of this must change nothing.
			const breath = () => new Promise((resolve) => setTimeout(resolve));
			let count = 0;
			// Enter follows the best answer, where there is one: the rest would be tried on another page.
			addEventListener('click', (event) => event.preventDefault(), true);
			for (const [place, text] of texts.entries()) {
				for (const other of [text, text + (texts[(place * 7 + 3) % texts.length] ?? '')]) {
					input.value = other;
					input.dispatchEvent(new Event('input', { bubbles: true }));
					input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
					for (const start of ['#', '#search=', '?q=', '#q.']) {
						history.replaceState(null, '', location.pathname + start + encodeURIComponent(other.toWellFormed()));
						dispatchEvent(new HashChangeEvent('hashchange'));
						count += 1;
					}
					for (const key of keys) {
						localStorage.setItem(key, other);
						dispatchEvent(new StorageEvent('storage', { key, newValue: other }));
						count += 1;
					}
					for (const message of [other, { type: other }, [other], null]) {
						worker.postMessage(message, [new MessageChannel().port2]);
						count += 1;
					}
					count += 1;
					await breath();
				}
			}
			return count;
		},
		{
			texts: hostileTexts,
			keys: [
				'starlight-theme',
				'checklist:case',
				'checklist:__proto__',
				'checklist:who',
				'offline:x',
				'done:call',
				'x',
			],
		},
	);
	expect(tried).toBeGreaterThan(1_000);
	expect(await page.evaluate(() => 'ran' in {})).toBe(false);
	if (!(await box(page).isVisible())) await page.keyboard.press('Control+k');
	await field(page).fill('fingerprint');
	await answered(page, 'fingerprint');
	await expect(results(page).getByRole('link').first()).toBeVisible();
	// Opened again with hostile values in storage, the page works and the worker still answers.
	await visit(page, server, 'en', 'checklist');
	await choose(page, 'en', { case: 'lost' });
	await expect(verdictOf(page)).toContainText(words('en', 'left', { LEFT: decide({ case: 'lost' }).left }));
	expect(faults).toEqual([]);
});
