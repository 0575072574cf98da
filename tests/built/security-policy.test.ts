import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPage, walk } from '../../src/lib/dist.ts';
import { attribute, elementsOf, parseHtml, rawText } from '../../src/lib/html.ts';
import { headersFor, readHeaders } from '../../src/lib/responseHeaders.ts';

const pages = walk('dist')
	.filter(isPage)
	.map((path) => {
		const elements = elementsOf(parseHtml(readFileSync(`dist${path}`, 'utf8')));
		const policies = elements.filter((element) => attribute(element, 'http-equiv') === 'content-security-policy');
		return { path, elements, policies };
	});
const rules = readHeaders(readFileSync('dist/_headers', 'utf8'));
const sitePolicy = headersFor(rules, '/en/')['Content-Security-Policy'] ?? '';

/** The sources of a directive, or those that stand in for it. */
function sourcesOf(policy: string, directive: string): string[] {
	const directives = policy.split(';').map((part) => part.trim().split(/\s+/));
	return (
		directives.find(([name]) => name === directive) ??
		directives.find(([name]) => name === 'default-src') ??
		[]
	).slice(1);
}

test('each page has one policy, before anything that it governs', () => {
	expect(pages.length).toBeGreaterThan(80);
	for (const { path, elements, policies } of pages) {
		expect(policies, path).toHaveLength(1);
		const place = elements.findIndex((element) => policies.includes(element));
		expect(
			elements.slice(0, place).map(({ tagName }) => tagName),
			path,
		).toEqual(['html', 'head', 'meta']);
	}
});

test('a browser runs every script and applies every style of a page: the policies name each by its hash', () => {
	let counted = 0;
	for (const { path, elements, policies } of pages) {
		const policy = policies.map((element) => attribute(element, 'content')).join();
		for (const element of elements) {
			const isData = /json/.test(attribute(element, 'type') ?? '');
			if (!['script', 'style'].includes(element.tagName) || isData) continue;
			const sources = sourcesOf(policy, `${element.tagName}-src`);
			const src = attribute(element, 'src');
			const wanted = src ? "'self'" : `'sha256-${createHash('sha256').update(rawText(element)).digest('base64')}'`;
			expect(src ?? '/', path).toMatch(/^\/(?!\/)/);
			expect(sources, path).toContain(wanted);
			if (element.tagName === 'script') expect(sourcesOf(sitePolicy, 'script-src'), path).toContain(wanted);
			counted += 1;
		}
	}
	expect(counted).toBeGreaterThan(pages.length * 3);
});

test('no policy lets code run that the build did not write', () => {
	const policies = pages.flatMap((page) => page.policies.map((element) => attribute(element, 'content') ?? ''));
	for (const policy of [...policies, sitePolicy]) {
		const scripts = sourcesOf(policy, 'script-src').filter((source) => !source.startsWith("'sha256-"));
		expect(scripts).toEqual(["'self'", "'wasm-unsafe-eval'"]);
		for (const directive of ['default-src', 'connect-src', 'worker-src', 'form-action', 'font-src'])
			expect(sourcesOf(policy, directive), directive).toEqual(["'self'"]);
		for (const directive of ['object-src', 'base-uri'])
			expect(sourcesOf(policy, directive), directive).toEqual(["'none'"]);
		expect(policy).toContain("require-trusted-types-for 'script'");
	}
	for (const policy of policies) expect(policy).not.toContain('unsafe-inline');
});

test('a host sends with every file what a page cannot say of itself', () => {
	expect(sourcesOf(sitePolicy, 'frame-ancestors')).toEqual(["'none'"]);
	for (const path of ['/', '/en/steps/', '/ur/sw.js', '/_astro/any.js'])
		expect(headersFor(rules, path), path).toMatchObject({
			'Content-Security-Policy': sitePolicy,
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
			'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}$/) as string,
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
		});
});

test('the markup that the search dialog brings keeps to the policy too', () => {
	const files = walk('dist').filter((path) => /^\/_astro\/search\.[^/]*\.json$/.test(path));
	const dialogs = files.flatMap((path) => {
		const data = JSON.parse(readFileSync(`dist${path}`, 'utf8')) as { dialog?: string };
		return data.dialog ?? [];
	});
	expect(dialogs).toHaveLength(3);
	for (const dialog of dialogs) expect(dialog).not.toMatch(/\s(?:style|on[a-z]+)=|<(?:script|style)\b|javascript:/i);
});
