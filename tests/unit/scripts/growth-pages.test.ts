import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { growPages, models } from '../../../scripts/growth/growPages.ts';
import { readPages } from '../../../src/integrations/search/readPages.ts';

/** A built page of two sections, whose paragraph no other page has. */
const page = (name: string): string =>
	`<html><body><main data-pagefind-body><h1 id="_top">About ${name}</h1><p>${`${name} says this. `.repeat(20)}</p>` +
	`<h2 id="${name}-part">A part</h2><ul><li><p>${name} ends here.</p></li></ul></main></body></html>`;

test('new pages have the sections of old ones, with their paragraphs and headings of their own', async () => {
	const dist = mkdtempSync(join(tmpdir(), 'growth-'));
	try {
		for (const name of models) {
			mkdirSync(join(dist, 'en', name), { recursive: true });
			writeFileSync(join(dist, 'en', name, 'index.html'), page(name));
		}
		growPages(dist, 'en', 2);
		const pages = await readPages(`${dist}/`, 'en');
		const grown = pages.filter(({ slug }) => slug.includes('/'));
		expect(grown).toHaveLength(3 * models.length);
		expect(pages).toHaveLength(4 * models.length);
		expect(grown.every(({ sections }) => sections.length === 2)).toBe(true);
		expect(new Set(pages.map(({ title }) => title)).size).toBeGreaterThan(3 * models.length);
		const paragraphs = new Set(models.map((name) => `${name} ends here.`));
		const texts = grown.map(({ html }) => /<li><p>(.*?)<\/p>/.exec(html)?.[1] ?? '');
		expect(texts.some((text) => paragraphs.has(text))).toBe(true);
		expect(readFileSync(join(dist, 'en/steps/index.html'), 'utf8')).toBe(page('steps'));
	} finally {
		rmSync(dist, { recursive: true });
	}
});
