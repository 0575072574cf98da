import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localeList } from '../../../src/config/locales.ts';
import { pathOf, slugs } from '../../support/site.ts';

const dist = join(process.cwd(), 'dist');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');

/** What the styles of the search take from the page, where they say nothing else for a page without it. */
const wanted = readdirSync(join(dist, '_astro'))
	.filter((file) => /^search\.\w+\.css$/.test(file))
	.flatMap((file) => {
		const css = read(`_astro/${file}`);
		return [...css.matchAll(/var\((--[\w-]+)\)/g)]
			.map(([, name = '']) => name)
			.filter((name) => !css.includes(`${name}:`));
	});

test.each(localeList)('the search has its styles on every page of %s: its base in the page, in 400 B', (locale) => {
	expect(new Set(wanted).size).toBeGreaterThan(5);
	for (const path of slugs.map((slug) => `${pathOf(locale, slug)}index.html`)) {
		const html = read(path);
		const base = html.match(/\.search-dialog[^{}]*\{[^}]*\}/g) ?? [];
		expect(base.join('').length, `${path}: the box before its own styles come`).toBeLessThanOrEqual(400);
		expect(base.length, path).toBeGreaterThan(1);
		expect(
			[...new Set(wanted)].filter((name) => !html.includes(`${name}:`)),
			path,
		).toEqual([]);
	}
});
