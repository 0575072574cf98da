import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDist } from '../../../src/lib/dist.ts';
import { manifestOfLanguage, manifestOfRoot } from '../../../src/integrations/offline/listFiles.ts';
import { isNamedByContent } from '../../../src/lib/offline/manifest.ts';

let folder: string;
const site: Record<string, string | Buffer> = {
	'index.html': '<link rel="icon" href="/favicon.svg">',
	'favicon.svg': '<svg/>',
	'a.js': '',
	'og.png': '',
	'en/index.html': '<script src="/_astro/box.Ab12-_cd.js"></script> search="ba246a00"<img src="/og.png">',
	'en/404.html': 'gone',
	'ur/index.html': '<style>src:url(/fonts/nastaliq-19069fd3.woff2)</style>',
	'_astro/box.Ab12-_cd.js': 'import("./engine.Zz98yy76.js")',
	'_astro/engine.Zz98yy76.js': '',
	'_astro/unused.Qq11ww22.js': '',
	'fonts/nastaliq-19069fd3.woff2': '',
	'pdf/guide-en.pdf': '',
	'_astro/search.ba246a00.js': '',
	'_astro/search.ba246a00.json': '',
	'_astro/search.e3583dd9.json': '',
	'pagefind/en-249b0412/pagefind.js': '',
	'pagefind/en-249b0412/pagefind-entry.json': '',
	'pagefind/en-249b0412/wasm.en.pagefind': '',
	'pagefind/en-249b0412/fragment/en_1.pf_fragment': '',
	'pagefind/ur-f622b912/pagefind.js': '',
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'manifest-'));
	for (const [path, content] of Object.entries(site)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
});
afterEach(() => rmSync(folder, { recursive: true }));

const urls = (manifest: { files: (readonly [string, string])[] }) => manifest.files.map(([url]) => url).sort();

test('a reader of one language keeps its pages, search and all they name, and nothing of another', () => {
	expect(urls(manifestOfLanguage(openDist(folder), 'en'))).toEqual([
		'/_astro/box.Ab12-_cd.js',
		'/_astro/engine.Zz98yy76.js',
		'/_astro/search.ba246a00.js',
		'/_astro/search.ba246a00.json',
		'/en/',
		'/og.png',
		'/pagefind/en-249b0412/fragment/en_1.pf_fragment',
		'/pagefind/en-249b0412/pagefind-entry.json',
		'/pagefind/en-249b0412/pagefind.js',
		'/pagefind/en-249b0412/wasm.en.pagefind',
	]);
	expect(urls(manifestOfLanguage(openDist(folder), 'ur'))).toContain('/fonts/nastaliq-19069fd3.woff2');
	expect(urls(manifestOfRoot(openDist(folder)))).toEqual(['/', '/favicon.svg']);
});

test('a site without pages or search in a language is not published as if it had them', () => {
	expect(() => manifestOfLanguage(openDist(folder), 'zh-cn')).toThrow('/zh-cn/');
	rmSync(join(folder, 'pagefind/en-249b0412'), { recursive: true });
	expect(() => manifestOfLanguage(openDist(folder), 'en')).toThrow('full-text');
});

test.each([
	['/_astro/page.DJ2f_x-1.js', true],
	['/fonts/nastaliq-19069fd3.woff2', true],
	['/offline/keep.0a1b2c3d.js', true],
	['/pagefind/ur-0a1b2c3d/pagefind-entry.json', true],
	['/pagefind/pagefind-entry.json', false],
	['/apple-touch-icon.png', false],
	['/favicon.svg', false],
	['/en/steps/', false],
])('%s changes with its content: %s', (path, expected) => {
	expect(isNamedByContent(path)).toBe(expected);
});
