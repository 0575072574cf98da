/* eslint-disable max-lines -- All its tests read the same crawl of the site. */
import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureSize } from '../../src/head/sharing/kinds.ts';
import { localeList, locales } from '../../src/config/locales.ts';
import { attribute, elementsOf, parseHtml, rawText, type Element } from '../../src/lib/html.ts';
import { isPage } from '../../src/lib/dist.ts';
import { readQr } from '../support/qr.ts';
import { allPaths, pathOf, strings, titleOf } from '../support/site.ts';

/** The address the site was built for, read from the language chooser. */
const site = /rel="canonical" href="([^"]+)\/"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';
/** The base folder of the site; empty at the top of a host. */
const base = new URL(site).pathname.replace(/\/$/, '');

/** The file of an address in the built site, or undefined for an address of another site. */
function fileOf(address: string): string | undefined {
	const url = new URL(address, `${site}/`);
	if (url.origin !== new URL(site).origin || !url.pathname.startsWith(`${base}/`)) return undefined;
	const path = decodeURIComponent(url.pathname.slice(base.length));
	return `dist${path}${path.endsWith('/') ? 'index.html' : ''}`;
}

interface Crawled {
	path: string;
	html: string;
	elements: Element[];
}

/** Follows links from the root like a search engine without scripts. @throws Error for a dead link */
function crawl(): Map<string, Crawled> {
	const found = new Map<string, Crawled>();
	const waiting = [`${base}/`];
	for (const path of waiting) {
		const file = fileOf(path);
		if (file === undefined || found.has(path)) continue;
		if (!existsSync(file)) throw new Error(`A link leads to ${path}, and there is nothing.`);
		if (!isPage(file)) continue;
		const html = readFileSync(file, 'utf8');
		const elements = elementsOf(parseHtml(html));
		found.set(path, { path, html, elements });
		for (const element of elements) {
			const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
			if (href !== undefined && fileOf(new URL(href, `${new URL(site).origin}${path}`).href) !== undefined)
				waiting.push(new URL(href, `${new URL(site).origin}${path}`).pathname);
		}
	}
	return found;
}

const crawled = crawl();
const pages = [...crawled.values()];

/** The content of a `<meta>` of a page. */
const metas = ({ elements }: Crawled, name: string): string[] =>
	elements
		.filter((element) => [attribute(element, 'property'), attribute(element, 'name')].includes(name))
		.map((element) => attribute(element, 'content') ?? '');

test('a search engine that runs no scripts reaches every page from the root through links alone', () => {
	expect([...crawled.keys()].sort()).toEqual(allPaths.map((path) => base + path).sort());
});

test('the sitemap gives each page the day of its last comparison and all its languages', () => {
	const entries = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<url>(.*?)<\/url>/gs)].map(
		([, entry = '']) => entry,
	);
	const listed = entries.map((entry) => /<loc>(.*?)<\/loc>/.exec(entry)?.[1]);
	expect(listed.sort()).toEqual(allPaths.map((path) => site + path).sort());
	for (const entry of entries) {
		const path = fileOf(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '');
		const source = path
			?.replace(/^dist\//, 'src/content/docs/')
			.replace(/\/index\.html$/, '.mdx')
			.replace(/^(src\/content\/docs\/[^/]+)\.mdx$/, '$1/index.mdx');
		if (path !== 'dist/index.html')
			expect(/<lastmod>(\d{4}-\d{2}-\d{2})/.exec(entry)?.[1]).toBe(
				/^compared: (.*)$/m.exec(readFileSync(source ?? '', 'utf8'))?.[1],
			);
		const versions = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
		expect(versions.map(([, lang]) => lang).sort(), entry).toEqual(
			[...localeList.map((locale) => locales[locale].lang), 'x-default'].sort(),
		);
		for (const [, , href = ''] of versions) expect(crawled.has(new URL(href).pathname), href).toBe(true);
	}
});

test('a list of results shows each page by a title and a description of its own', () => {
	const title = ({ elements }: Crawled): string => {
		const element = elements.find(({ tagName }) => tagName === 'title');
		return element ? rawText(element) : '';
	};
	for (const texts of [pages.map(title), pages.map((page) => metas(page, 'description').join())]) {
		expect(texts).not.toContain('');
		expect(new Set(texts).size).toBe(texts.length);
	}
});

describe('whoever is sent a link sees', () => {
	test.each(pages)('$path by its title, in its language, with a picture whose words are told', async (page) => {
		expect(metas(page, 'og:title')[0]).toBeTruthy();
		expect(metas(page, 'og:description')).toEqual(metas(page, 'description'));
		expect(metas(page, 'og:url')).toEqual([new URL(page.path, site).href]);
		expect(metas(page, 'twitter:card')).toEqual(['summary_large_image']);
		const file = fileOf(metas(page, 'og:image')[0] ?? '') ?? '';
		const { width, height, format } = await sharp(file).metadata();
		expect({ width, height, format }).toEqual({ ...pictureSize, format: 'png' });
		expect(readFileSync(file).byteLength).toBeLessThanOrEqual(60_000);
		expect([metas(page, 'og:image:width')[0], metas(page, 'og:image:height')[0]]).toEqual([
			String(width),
			String(height),
		]);
		expect(metas(page, 'og:image:alt')[0]?.length).toBeGreaterThan(5);
		const locale = localeList.find((candidate) => page.path.startsWith(`${base}/${candidate}/`));
		const isStart = !locale || page.path === base + pathOf(locale, '');
		expect(metas(page, 'og:type')).toEqual([isStart ? 'website' : 'article']);
		const others = localeList.filter((candidate) => candidate !== locale).map((candidate) => locales[candidate].og);
		expect(metas(page, 'og:locale')).toEqual(locale ? [locales[locale].og] : []);
		expect(metas(page, 'og:locale:alternate').sort()).toEqual(locale ? others.sort() : []);
	});
});

describe.each(localeList)('a program that reads %s', (locale) => {
	const twins = pages.filter(({ path }) => path.startsWith(`${base}/${locale}/`));

	test('gets each page as Markdown with the same words: title, every heading, the data, the sources', () => {
		for (const { path, elements } of twins) {
			const link = elements.find((element) => attribute(element, 'type') === 'text/markdown');
			const file = fileOf(new URL((link && attribute(link, 'href')) ?? '', new URL(path, site)).href) ?? '';
			const text = readFileSync(file, 'utf8').replace(/\\(?=[^\w\s])/g, '');
			const words = (element: Element): string =>
				[element, ...elementsOf(element)].map(rawText).join(' ').replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
			const content = elements.find((element) => /\bsl-markdown-content\b/.test(attribute(element, 'class') ?? ''));
			const shown = [
				...elements.filter(({ tagName }) => tagName === 'h1'),
				...(content ? elementsOf(content) : []).filter(
					(element) => attribute(element, 'data-fact') !== undefined || /^h[23]$/.test(element.tagName),
				),
			];
			expect(content, path).toBeDefined();
			const missing = shown
				.filter(({ childNodes }) => childNodes.every((node) => 'value' in node))
				.map(words)
				.filter((name) => !text.includes(name));
			expect(missing, path).toEqual([]);
			expect(text.startsWith('# '), path).toBe(true);
			expect(text, path).not.toMatch(/<\/?(?:div|span|p|ul|li|script|style)\b/);
			expect(text.trim().endsWith(`<${new URL(path, site).href}>`), path).toBe(true);
			expect([...text.matchAll(/\]\(\/[^)]*\)/g)], `${path}: links that lead nowhere outside the site`).toEqual([]);
		}
	});

	test('finds all of them in llms.txt, in the order of the menu', () => {
		const list = readFileSync('dist/llms.txt', 'utf8');
		const named = [...list.matchAll(/\]\((\S+index\.md)\)/g)]
			.map(([, address = '']) => address)
			.filter((address) => new URL(address).pathname.startsWith(`${base}/${locale}/`));
		expect(named.map((address) => new URL(address).pathname.replace('index.md', '')).sort()).toEqual(
			twins.map(({ path }) => path).sort(),
		);
		for (const address of named) expect(existsSync(fileOf(address) ?? ''), address).toBe(true);
		expect(list).toContain(`[${titleOf(locale, 'steps')}]`);
	});
});

test.each(localeList)(
	'a phone that reads the codes on the printed summary in %s opens the emergency page and the guide',
	async (locale) => {
		const summary = crawled.get(base + pathOf(locale, 'summary'));
		const codes = [...(summary?.html.matchAll(/<svg[^>]*data-qr.*?<\/svg>/gs) ?? [])].map(([svg]) => svg);
		const read = await Promise.all(codes.map(readQr));
		expect(read).toEqual(['lost-or-stolen', ''].map((slug) => site + pathOf(locale, slug)));
		for (const [index, what] of (['qr.emergency', 'qr.start'] as const).entries())
			expect(codes[index]).toContain(strings[locale][what]);
	},
);
