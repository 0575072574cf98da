import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isErrorPage } from '../../../src/config/pages.ts';
import { readPages } from '../../../src/integrations/search/readPages.ts';

test('the error page of a language is no other page, whatever its address ends with', () => {
	for (const id of ['zh-cn/404', 'en/404', 'ur/404']) expect(isErrorPage(id), id).toBe(true);
	for (const id of ['en/dial-404', 'en/operators/404', 'en/404/more', 'de/404', '404', 'en'])
		expect(isErrorPage(id), id).toBe(false);
});

test('a page whose address holds 404 is found by the search, and the error page is not', async () => {
	const dist = mkdtempSync(join(tmpdir(), 'dist-'));
	onTestFinished(() => rmSync(dist, { recursive: true }));
	for (const file of ['en/dial-404/index.html', 'en/operators/404/index.html', 'en/404.html']) {
		mkdirSync(dirname(join(dist, file)), { recursive: true });
		writeFileSync(
			join(dist, file),
			`<!doctype html><html lang="en"><title>T</title><body><main data-pagefind-body><h1 id="_top">About ${file}</h1><p>Dial this code.</p></main></body></html>`,
		);
	}
	const sections = await readPages(`${dist}/`, 'en');
	expect(sections.map(({ slug }) => slug)).toEqual(['dial-404', 'operators/404']);
});
