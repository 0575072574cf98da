import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { localeList, locales, type Locale } from '../../src/config/locales.ts';
import { findBrowser } from '../browser/find.ts';
import { StaticServer } from '../static-server/staticServer.ts';
import { askPlain, plainIndex, slugOf } from './baseline.ts';
import { byClass, querySets, readQueries, type Figures, type QuerySetName } from './queries.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Types queries into the real dialog. @returns what each showed: slugs in their order, and whether it called them close matches */
async function askBox(
	page: Page,
	locale: Locale,
	queries: readonly string[],
): Promise<{ pages: string[]; weak: boolean }[]> {
	await page.goto(`/${locale}/about/`);
	await page.keyboard.press('Control+k');
	const dialog = page.locator('dialog');
	// The inside of the dialog comes a little later than the dialog.
	await page.locator('dialog[data-weak]').waitFor();
	const close = (await dialog.getAttribute('data-weak')) ?? '';
	const answers: { pages: string[]; weak: boolean }[] = [];
	for (const query of queries) {
		await page.locator('dialog input').fill(query);
		await page.locator('dialog > div:not([aria-busy])').waitFor();
		const shown = await dialog.evaluate((box) => ({
			status: box.querySelector('[role=status]')?.textContent ?? '',
			hrefs: box.querySelector('ol')?.hidden
				? []
				: [...box.querySelectorAll('ol > li > a:first-child')].map((link) => link.getAttribute('href') ?? ''),
		}));
		answers.push({
			pages: shown.hrefs.map((href) => slugOf(href, locale)),
			weak: shown.status === close,
		});
	}
	return answers;
}

const number = (value: number): string => value.toFixed(2).replace(/^0/, '');
const row = (name: string, one: Figures): string =>
	[
		name.padEnd(18),
		String(one.queries).padStart(4),
		...[one.first, one.three, one.mrr, one.zero].map((value) => number(value).padStart(6)),
	].join(' ');

async function report(page: Page, locale: Locale, name: QuerySetName): Promise<void> {
	const { queries, offtopic } = readQueries(name, locales[locale].lang);
	const texts = queries.map(({ query }) => query);
	const answers = await askBox(page, locale, texts);
	const found = answers.map(({ pages }) => pages);
	const off = await askBox(page, locale, offtopic);
	const plain = await askPlain(page, locale, texts);
	console.log(`\n${locale}, ${name} queries: hit@1, hit@3, MRR, share with nothing`);
	for (const [name, figures] of byClass(queries, found)) console.log(row(name, figures));
	for (const [name, figures] of byClass(queries, plain))
		if (name === 'all') console.log(row('plain Pagefind', figures));
	const kept = off.filter(({ pages, weak }) => !pages.length || weak).length;
	const doubted = answers.filter(({ weak }) => weak).length;
	console.log(
		`off topic: ${kept} of ${offtopic.length} give nothing or close matches; on topic ${doubted} of ${queries.length} are called close matches`,
	);
	const misses = queries.map((query, i) => ({
		...query,
		rank: (found[i] ?? []).findIndex((slug) => query.pages.includes(slug)) + 1,
		got: found[i] ?? [],
	}));
	const worst = misses.filter(({ rank }) => rank !== 1).sort((a, b) => (b.rank || 99) - (a.rank || 99));
	for (const { query, class: kind, pages, rank, got } of worst.slice(0, 10)) {
		console.log(
			`  miss (${kind}) ${query} – wanted ${pages.join(' ')}, ${rank ? `at ${rank}` : 'not found'} after ${got.slice(0, 3).join(' ')}`,
		);
	}
}

const plain = await plainIndex(dist);
const host = new StaticServer();
await host.up();
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const page = await browser.newPage({ baseURL: host.origin, serviceWorkers: 'block' });
// Plain Pagefind is no part of the site: the browser gets it from its own folder.
await page.route('/plain/**', (route) =>
	route.fulfill({ path: plain + new URL(route.request().url()).pathname.slice('/plain'.length) }),
);
for (const name of querySets) for (const locale of localeList) await report(page, locale, name);
await browser.close();
await host.down();
await rm(plain, { recursive: true });
