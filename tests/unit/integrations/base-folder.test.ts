import { expect, test } from 'vitest';
import { pageInFolder, sitemapInFolder, styleInFolder } from '../../../src/integrations/base-folder/putUnderFolder.ts';

const place = { origin: 'https://example.org', folder: '/esim' };
const files = new Set(['/', '/en/', '/en/steps/', '/icon.svg', '/sw.js']);

/** The attributes of a link after the page was moved to the folder. */
const moved = (attribute: string): string =>
	/<a ([^>]*)>/.exec(pageInFolder(`<a ${attribute}>`, place, (path) => files.has(path)))?.[1] ?? '';

test.each([
	['href="/en/steps/#fee"', 'href="/esim/en/steps/#fee"'],
	['href="/en/?q=lost%20phone"', 'href="/esim/en/?q=lost%20phone"'],
	['data-home="/en/"', 'data-home="/esim/en/"'],
	['href="https://example.org/en/"', 'href="https://example.org/esim/en/"'],
	['content="0;url=/en/steps/"', 'content="0;url=/esim/en/steps/"'],
	['href="/"', 'href="/esim/"'],
	['style="background:url(/icon.svg)"', 'style="background:url(/esim/icon.svg)"'],
])('what names a page or a file of the site gets the folder: %s', (before, after) => {
	expect(moved(before)).toBe(after);
});

test.each([
	'href="#fee"',
	'href="/esim/en/"',
	'href="//example.com/en/"',
	'href="https://example.com/en/"',
	'href="https://example.org.pk/en/"',
	'title="/ opens the search"',
	'aria-keyshortcuts="/x"',
	'href="https://wa.me/?text=https://example.org/esim/en/"',
])('what names no page or file of the site is left alone: %s', (attribute) => {
	expect(moved(attribute)).toBe(attribute);
});

test('fonts and pictures of a style and the pages of a sitemap get the folder too', () => {
	expect(styleInFolder('a{src:url(/a.woff2),url("/b.woff2"),url(data:x),url(//c.pk/d)}', place)).toBe(
		'a{src:url(/esim/a.woff2),url("/esim/b.woff2"),url(data:x),url(//c.pk/d)}',
	);
	expect(sitemapInFolder('<loc>https://example.org/en/</loc>', place)).toBe('<loc>https://example.org/esim/en/</loc>');
	expect(pageInFolder('<style>i{background:url(/i.svg)}</style>', place, () => false)).toContain('url(/esim/i.svg)');
});
