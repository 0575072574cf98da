import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import type { Locale } from '../../src/config/locales.ts';

/** Builds Pagefind's index of the built site as Starlight does: every page, no options. @returns its folder @throws Error when Pagefind makes none */
export async function plainIndex(dist: string): Promise<string> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(errors.join('; '));
	await index.addDirectory({ path: dist });
	const folder = await mkdtemp(`${tmpdir()}/plain-pagefind-`);
	await index.writeFiles({ outputPath: folder });
	await close();
	return folder;
}

/** The ranking options that Starlight 0.42 passes to Pagefind by default. */
const starlightRanking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/** Runs queries with Pagefind as Starlight configures it. @returns the slugs found, in order, for each query */
export async function askPlain(page: Page, locale: Locale, queries: readonly string[]): Promise<string[][]> {
	await page.goto(`/${locale}/about/`);
	const urls = await page.evaluate(
		async ([list, ranking]) => {
			const script = '/plain/pagefind.js';
			const pagefind = (await import(script)) as {
				options: (options: object) => Promise<void>;
				search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
			};
			await pagefind.options({ ranking });
			const found: string[][] = [];
			for (const query of list) {
				const { results } = await pagefind.search(query);
				const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
				found.push(pages.map(({ url }) => url));
			}
			return found;
		},
		[queries, starlightRanking] as const,
	);
	return urls.map((list) => list.map((url) => slugOf(url, locale)));
}

/** The slug of an address: `/en/operators/jazz/#x` → `operators/jazz`. */
export function slugOf(url: string, locale: Locale): string {
	return (
		url
			.replace(/^(?:\/plain)?\/+/, '')
			.replace(`${locale}/`, '')
			.replace(/#.*$/, '')
			.replace(/\/$/, '') || 'index'
	);
}
