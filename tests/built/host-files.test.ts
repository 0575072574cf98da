import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localeList } from '../../src/config/locales.ts';
import { walk } from '../../src/lib/dist.ts';
import { isNamedByContent } from '../../src/lib/offline/manifest.ts';
import { headersFor, readHeaders } from '../../src/lib/responseHeaders.ts';

const headerRules = readHeaders(readFileSync('dist/_headers', 'utf8'));

test('a browser keeps a file for good exactly where its name changes with its content', () => {
	const paths = walk('dist').filter((path) => !/\/[_.][^/]*$/.test(path));
	const keptForGood = paths.filter((path) => headersFor(headerRules, path)['Cache-Control']?.includes('immutable'));
	expect(keptForGood).toEqual(paths.filter(isNamedByContent));
	expect(keptForGood.length).toBeGreaterThan(100);
});

test('GitHub Pages is told to publish every file, those that begin with an underscore too', () => {
	expect(existsSync('dist/.nojekyll')).toBe(true);
});

test('a host that knows one error page only is told of those of the languages', () => {
	const rules = [...readFileSync('dist/_redirects', 'utf8').matchAll(/^(\/\S+)\/\* (\S+) 404$/gm)];
	expect(rules.map(([, from]) => from).sort()).toEqual(localeList.map((locale) => `/${locale}`).sort());
	for (const [, from, to] of rules) {
		expect(to).toBe(`${from}/404.html`);
		expect(existsSync(`dist${to}`), to).toBe(true);
	}
});

test('Cloudflare Pages takes all rules: 100 of 2,000 characters a line, and 100 redirects of 1,000', () => {
	expect(headerRules.length).toBeLessThanOrEqual(100);
	const longest = (file: string) =>
		Math.max(
			...readFileSync(file, 'utf8')
				.split('\n')
				.map(({ length }) => length),
		);
	expect(longest('dist/_headers')).toBeLessThanOrEqual(2_000);
	expect(readFileSync('dist/_redirects', 'utf8').trim().split('\n').length).toBeLessThanOrEqual(100);
	expect(longest('dist/_redirects')).toBeLessThanOrEqual(1_000);
});
