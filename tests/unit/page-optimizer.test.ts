import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { optimizePages } from '../../src/integrations/page-optimizer/optimizePages.ts';

let dist: string;
beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'dist-'));
	mkdirSync(join(dist, '_astro'));
});
afterEach(() => rmSync(dist, { recursive: true }));

/** Optimizes one page with one style file and gives the page back. */
async function optimized(css: string, body: string, { head = '', lang = 'en' } = {}): Promise<string> {
	writeFileSync(join(dist, '_astro/a.css'), css);
	writeFileSync(
		join(dist, 'index.html'),
		`<!doctype html><html lang="${lang}"><head><link rel="stylesheet" href="/_astro/a.css">${head}</head><body>${body}</body></html>`,
	);
	await optimizePages(dist);
	return readFileSync(join(dist, 'index.html'), 'utf8');
}

/** The file of shared modules that a page names. */
function shared(page: string): string {
	const [, src = 'no script with an address'] = /<script type="module" src="([^"]+)"><\/script>/.exec(page) ?? [];
	return readFileSync(join(dist, src), 'utf8');
}

test('a reader waits for no style file: the rules stand in the page, without those it cannot use', async () => {
	const page = await optimized('.here{color:red}.elsewhere{color:blue}', '<p class="here">Text</p>');
	expect(page).toContain('<style>.here{color:red}</style>');
	expect(page).not.toContain('stylesheet');
});

test('a reader’s first screen does not wait for what only paper needs; paper has it all', async () => {
	const page = await optimized('p{color:red}@media print{p{color:#000}.elsewhere{color:blue}}', '<p>Text</p>');
	const [, href = ''] =
		/<style>p\{color:red\}<\/style><link rel="stylesheet" media="print" href="([^"]+)">/.exec(page) ?? [];
	expect(readFileSync(join(dist, href), 'utf8')).toBe('p{color:#000}');
});

test.each([
	['a state a script sets', 'details[open]>p{color:red}', '<details><p>Text</p></details>', 'details[open]>p'],
	['states among alternatives', 'a:is(:hover,:focus){color:red}', '<a>Link</a>', 'a:is(:hover,:focus)'],
	[
		'languages among alternatives',
		':is(:lang(zh),:lang(ur)) em{color:red}',
		'<p lang="ur"><em>Text</em></p>',
		':is(:lang(zh),:lang(ur)) em',
	],
	[
		'an exception for what the page does not have',
		'.text p:not(a,:where(.not-content *)){color:red}',
		'<div class="text"><p>Text</p></div>',
		'.text p:not(a,:where(.not-content *)){',
	],
	[
		'a class that a script adds',
		'.later{color:red}',
		'<script>document.body.className="later"</script>',
		'.later{color:red}',
	],
	[
		'an attribute that a script writes inside nested templates',
		'li[data-urgent]{color:red}',
		'<script>const q=`[name="${1>0?`a`:"b"}"]`;document.querySelector(q).toggleAttribute(`data-urgent`)</script><ul><li>Text</li></ul>',
		'li[data-urgent]{color:red}',
	],
	[
		'what a script copies to another place',
		'.there .note{color:red}',
		'<script>list.append(document.querySelector("[data-note]").cloneNode(true))</script><p data-note class="note">Text</p><ul class="there"></ul>',
		'.there .note{color:red}',
	],
	[
		'what comes out of a template',
		'.there .note{color:red}',
		'<template><p class="note">Text</p></template><ul class="there"></ul>',
		'.there .note{color:red}',
	],
	[
		'an element that a script makes',
		'.there b{color:red}',
		'<script>document.createElement("b")</script><ul class="there"></ul>',
		'.there b{color:red}',
	],
	[
		'a class in capitals and small letters of an attribute, as its selector asks',
		'[lang="EN" i]{color:red}',
		'<p lang="en">Text</p>',
		'[lang=EN i]',
	],
	['a language in other letters', ':lang(UR) em{color:red}', '<p lang="ur"><em>Text</em></p>', ':lang(UR) em'],
	['a language in quotes', ':lang("ur") em{color:red}', '<p lang="ur"><em>Text</em></p>', 'em{color:red}'],
	[
		'a language that a script sets',
		'p:lang(ur){color:red}',
		'<script>document.querySelector("p").lang="ur"</script><p>Text</p>',
		'p:lang(ur)',
	],
	[
		'a state that a script sets as a property',
		'p[aria-haspopup]{color:red}',
		'<script>document.querySelector("p").ariaHasPopup="true"</script><p>Text</p>',
		'p[aria-haspopup]',
	],
	[
		'a state whose name a script chooses from its data',
		'p[data-is-late]{color:red}',
		'<script>for(const k of ["isLate"])document.body.dataset[k]=""</script><p>Text</p>',
		'p[data-is-late]',
	],
	[
		'an element that a function of a script makes',
		'.there b{color:red}',
		'<script>const make=(tag)=>document.createElement(tag);list.append(make("b"))</script><ul class="there"></ul>',
		'.there b',
	],
	[
		'a class that an event attribute adds',
		'.later{color:red}',
		'<button onclick="this.classList.add(\'later\')">Go</button>',
		'.later{color:red}',
	],
	[
		'a colour that a second theme changes',
		':root{--ink:red}:root[data-theme=dark]{--ink:blue}p{color:var(--ink)}',
		'<p>Text</p>',
		':root[data-theme=dark]{--ink:blue}',
	],
])('the look survives: %s', async (_, css, body, kept) => {
	expect(await optimized(css, body)).toContain(kept);
});

test('rules for whole pages in Urdu do not burden a page in English', async () => {
	const css = ':root:lang(ur) p{line-height:2}a:lang(ur){line-height:1.8}';
	expect(await optimized(css, '<p><a>اردو</a></p>')).not.toContain(':root:lang(ur)');
	expect(await optimized(css, '<p><a>اردو</a></p>', { lang: 'ur' })).toContain(':root:lang(ur) p');
});

test('modules inside a page move to a file that pages share; what must run at once stays', async () => {
	const page = await optimized(
		'p{margin:0}',
		'<script>window.first = 1;</script><script type="module">window.last = 2;</script><p>Text</p>',
	);
	expect(page).toMatch(/window\.first=1/);
	expect(shared(page)).toContain('window.last=2');
});

test('the same text as a script and as a module is written as each of them needs it', async () => {
	const page = await optimized(
		'p{margin:0}',
		'<script>window.both = 1;</script><script type="module">window.both = 1;</script><p>Text</p>',
	);
	expect(page).toContain('<script>window.both=1</script>');
	expect(shared(page)).toContain('window.both=1})()}catch');
});

test.each([
	'import "/_astro/other.js"',
	'import { a } from "/_astro/other.js"; a()',
	'export const a = 1',
	'export default 1',
	'export * from "/_astro/other.js"',
])('a module that cannot stand beside others stops the build with a reason: %s', async (code) => {
	await expect(optimized('p{margin:0}', `<script type="module">${code}</script><p>Text</p>`)).rejects.toThrow(
		/inline module that imports or exports \((import|export)/,
	);
});

test('a module may import while it runs', async () => {
	const page = await optimized(
		'p{margin:0}',
		'<script type="module">import(`/_astro/${import.meta.url}.js`)</script><p>Text</p>',
	);
	expect(page).toContain('<script type="module" src=');
});

test('what a script says of the page through dataset keeps its look', async () => {
	writeFileSync(join(dist, '_astro/b.js'), 'root.dataset.live="";root.dataset.saveData=""');
	const page = await optimized(
		'.how[data-live]{display:none}.how[data-save-data]{color:red}.how[data-never]{color:blue}',
		'<p class="how">Text</p>',
	);
	expect(page).toContain('[data-live]');
	expect(page).toContain('[data-save-data]');
	expect(page).not.toContain('data-never');
});

test.each([
	[
		'a rule for a place the element is not in',
		'.there .note{color:red}',
		'<p class="note">Text</p><ul class="there"><li>Other</li></ul>',
		'color',
	],
	[
		'a colour of the theme that ours replaces',
		'@layer a{:root{--ink:red}:root[data-theme=light]{--ink:green}}:root{--ink:blue}p{color:var(--ink)}',
		'<p>Text</p>',
		'green',
	],
	['a property that only unused ones use', ':root{--one:red;--two:var(--one)}p{margin:0}', '<p>Text</p>', '--'],
])('a page does not carry %s', async (_, css, body, needless) => {
	expect(await optimized(css, body)).not.toContain(needless);
});

test('what a classic script declares can still be used by another script and by a button', async () => {
	const page = await optimized(
		'p{margin:0}',
		'<script>function greet(someone) { return someone }</script><script>greet(1)</script><button onclick="greet(2)">Go</button>',
	);
	expect(page).toMatch(/<script>function greet\(\w+\)\{return \w+\}<\/script>/);
});

test('a shared module that fails does not stop those after it, and its error is still reported', async () => {
	const page = await optimized(
		'p{margin:0}',
		'<script type="module">results.push("first");missing()</script><script type="module">results.push("second")</script>',
	);
	const results: string[] = [];
	const later: (() => void)[] = [];
	runInNewContext(shared(page), { results, setTimeout: (run: () => void) => later.push(run) });
	expect(results).toEqual(['first', 'second']);
	expect(later).toHaveLength(1);
	expect(later[0]).toThrow(/missing/);
});

test('modules that share a file keep their variables apart', async () => {
	const moduleOf = (name: string) =>
		`<script type="module">var name = "${name}" + results.length; later.push(() => results.push(name), () => results.push(name));</script>`;
	const page = await optimized('p{margin:0}', moduleOf('first') + moduleOf('second'));
	const results: string[] = [];
	const later: (() => void)[] = [];
	runInNewContext(shared(page), { results, later, setTimeout: () => undefined });
	for (const run of later) run();
	expect(results).toEqual(['first0', 'first0', 'second0', 'second0']);
});

test.each([
	['@scope', '@scope (.x){p{color:red}}', '<p class="x">Text</p>', /@scope \(\.x\)/],
	['a style file that imports another', '@import "/other.css";p{color:red}', '<p>Text</p>', /@import/],
	['nested rules', '.x{& p{color:red}}', '<p class="x">Text</p>', /nested rules/],
	['nested conditions', '.x{@media print{& p{color:red}}}', '<p class="x">Text</p>', /nested rules/],
	['a wildcard in :lang()', 'p:lang("*-CN"){color:red}', '<p>Text</p>', /wildcard in :lang/],
	['an address that the move would break', 'p{background:url(dot.png)}', '<p>Text</p>', /relative address.*dot\.png/],
	[
		'styles for readers without scripts',
		'p{margin:0}',
		'<noscript><style>p{color:red}</style></noscript>',
		/<noscript>/,
	],
	[
		'a style file for readers without scripts',
		'p{margin:0}',
		'<noscript><link rel="stylesheet" href="/_astro/a.css"></noscript>',
		/<noscript>/,
	],
	['styles of a picture', 'p{margin:0}', '<svg><style>p{color:red}</style></svg>', /<svg>/],
	[
		'styles that wait in a template',
		'p{margin:0}',
		'<template><style>p{color:red}</style></template>',
		/<style> inside <template>/,
	],
	[
		'a script that waits in a template',
		'p{margin:0}',
		'<template><script>a()</script></template>',
		/<script> inside <template>/,
	],
	[
		'a style file of another host',
		'p{margin:0}',
		'<link rel="stylesheet" href="https://example.org/a.css">',
		/not a file of this site/,
	],
	[
		'a style file of another host, without the protocol',
		'p{margin:0}',
		'<link rel="stylesheet" href="//example.org/a.css">',
		/not a file of this site/,
	],
	[
		'a style file that is preloaded too',
		'p{margin:0}',
		'<link rel="stylesheet preload" href="/_astro/a.css">',
		/rel="stylesheet preload"/,
	],
	[
		'an alternative style file',
		'p{margin:0}',
		'<link rel="alternate stylesheet" href="/_astro/a.css">',
		/rel="alternate stylesheet"/,
	],
	[
		'a class put together in a script',
		'p{margin:0}',
		'<script>document.body.classList.add(`is-${state}`)</script>',
		/together at run time \(`is-\$\{state\}`\)/,
	],
	[
		'a class put together by addition',
		'p{margin:0}',
		'<script>document.body.className="is-"+state</script>',
		/together at run time/,
	],
	[
		'a class put together in markup',
		'p{margin:0}',
		'<script>list.innerHTML=`<b class="is-${state}">`</script>',
		/together at run time/,
	],
	[
		'an attribute put together in a script',
		'p{margin:0}',
		'<script>document.body.setAttribute(`data-${state}`,"")</script>',
		/together at run time/,
	],
	[
		'an inline script too new for the oldest browsers',
		'p{margin:0}',
		'<script>class A{x=1}</script>',
		/oldest browsers/,
	],
])('what would go wrong without a word stops the build by name: %s', async (_, css, body, message) => {
	await expect(optimized(css, body)).rejects.toThrow(message);
	await expect(optimized(css, body)).rejects.toThrow(/^\/index\.html: The page optimizer cannot handle/);
});

test('a style attribute becomes a rule of the page that weighs no less: a security policy stops the attribute', async () => {
	const page = await optimized(
		'p.note{color:blue}',
		'<p class="note" style="color:red">One</p><p style="color:red">Two</p><p style="--size:2px;width:var(--size)">Three</p>',
	);
	expect(page).not.toContain('style=');
	expect(page).toContain('<p class="note style-0">One</p><p class="style-0">Two</p><p class="style-1">Three</p>');
	expect(page).toMatch(
		/p\.note\{color:#00f\}\.style-0:not\(#_\)\{color:red\}\.style-1:not\(#_\)\{--size:2px;width:var\(--size\)\}/,
	);
});

test('media queries keep the form that the oldest browsers read', async () => {
	const page = await optimized(
		'@media (min-width:50em){p{color:red}}@media (width<=20em){p{color:blue}}',
		'<p>Text</p>',
	);
	expect(page).toContain('(min-width:50em)');
	expect(page).toContain('(max-width:20em)');
});
