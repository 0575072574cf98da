import { expect, test } from 'vitest';
import { headerRules } from '../../../src/integrations/host-files/headers.ts';
import { headersFor, readHeaders, writeHeaders } from '../../../src/lib/responseHeaders.ts';

test('what is written for the hosts is read again as it was meant', () => {
	expect(readHeaders(writeHeaders(headerRules))).toEqual(headerRules);
	expect(() => readHeaders('/*\nX-Broken: outside')).toThrow('"X-Broken: outside"');
});

test('a page has the headers of every page and is never kept for good; a file of the full text is', () => {
	expect(headersFor(headerRules, '/en/steps/')).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
	expect(headersFor(headerRules, '/en/steps/')).not.toHaveProperty('Cache-Control');
	expect(headersFor(headerRules, '/pagefind/en-0a1b2c3d/pagefind.js')).toMatchObject({
		'Cache-Control': 'public, max-age=31536000, immutable',
		'X-Content-Type-Options': 'nosniff',
	});
});

test('no path gets a header from two rules: hosts would join the values', () => {
	for (const { path } of headerRules) {
		const names = headerRules
			.filter((rule) => path.startsWith(rule.path.replace('*', '')))
			.flatMap(({ headers }) => Object.keys(headers));
		expect(names, path).toEqual([...new Set(names)]);
	}
});
