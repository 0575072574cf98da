import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { localeList, locales } from '../../../src/config/locales.ts';
import { assetPath } from '../../../src/lib/search/assetNames.ts';
import { decodePages } from '../../../src/lib/search/query/pageList.ts';
import { brotliSize } from '../../../src/lib/brotli.ts';
import { attribute } from '../../../src/lib/html.ts';
import { readData, searchName } from '../../../scripts/search/nodeEngine.ts';
import { pageAt } from '../../support/builtPages.ts';
import { pathOf, slugs } from '../../support/site.ts';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const sent = (path: string): number => brotliSize(readFileSync(dist + path));

describe.each(localeList)('a reader of %s who searches for the first time', (locale) => {
	const { lang } = locales[locale];
	const name = searchName(lang);

	test('fetches 30,000 bytes at most for the first answer: script, styles, words, index and dialog', () => {
		const files = (['js', 'css', 'json'] as const).map((type) => assetPath(name, type));
		const shards = globSync(`${dist}/_astro/search.*.${name}.json`);
		// Script, styles and data are fetched in parallel: none of them refers to another file.
		expect(shards).toEqual([]);
		expect(readFileSync(dist + files[0], 'utf8')).not.toMatch(/\bfrom\s*["'`]/);
		const sizes = files.map(sent);
		expect(Math.min(...sizes)).toBeGreaterThan(200);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
	});

	test('can be led to every heading of every page', () => {
		const { pages } = readData(lang);
		if (typeof pages !== 'string') throw new Error('The list of pages is cut: look into its shards.');
		const found = new Set(
			decodePages(pages).flatMap(([slug, , ...sections]) =>
				sections.filter((_, i) => i % 2 === 0).map((id) => `/${locale}/${slug === 'index' ? '' : `${slug}/`}#${id}`),
			),
		);
		// The parts of the checklist say something only once it is answered.
		const headings = slugs
			.filter((slug) => slug !== 'checklist')
			.map((slug) => pathOf(locale, slug))
			.flatMap((path) =>
				pageAt(path)
					.filter(({ tagName }) => tagName === 'h2' || tagName === 'h3')
					.flatMap((heading) => attribute(heading, 'id') ?? [])
					.map((id) => `${path}#${id}`),
			);
		expect(headings.length).toBeGreaterThan(100);
		expect(headings.filter((address) => !found.has(address))).toEqual([]);
	});
});
