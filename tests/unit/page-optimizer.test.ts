import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packPages } from '../../src/integrations/page-optimizer/optimizePages.ts';

let dist: string;
beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'dist-'));
	mkdirSync(join(dist, '_astro'));
});
afterEach(() => rmSync(dist, { recursive: true }));

/** Packs one page with one style file and gives the page back. */
async function packed(css: string, body: string, { head = '', lang = 'en' } = {}): Promise<string> {
	writeFileSync(join(dist, '_astro/a.css'), css);
	writeFileSync(
		join(dist, 'index.html'),
		`<!doctype html><html lang="${lang}"><head><link rel="stylesheet" href="/_astro/a.css">${head}</head><body>${body}</body></html>`,
	);
	await packPages(dist);
	return readFileSync(join(dist, 'index.html'), 'utf8');
}

test('a reader waits for no style file: the rules stand in the page, without those it cannot use', async () => {
	const page = await packed('.here{color:red}.elsewhere{color:blue}', '<p class="here">Text</p>');
	expect(page).toContain('<style>.here{color:red}</style>');
	expect(page).not.toContain('stylesheet');
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
		'.text p:not(:where(.not-content *)){color:red}',
		'<div class="text"><p>Text</p></div>',
		'.text p{',
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
		'a scope that others of its class are not in',
		'.note:where(.astro-abcd1234){color:red}',
		'<p class="note astro-abcd1234">One</p><p class="note">Two</p>',
		'.note:where(._a){color:red}',
	],
	[
		'a colour that a second theme changes',
		':root{--ink:red}:root[data-theme=dark]{--ink:blue}p{color:var(--ink)}',
		'<p>Text</p>',
		':root[data-theme=dark]{--ink:blue}',
	],
])('the look survives: %s', async (_, css, body, kept) => {
	expect(await packed(css, body)).toContain(kept);
});

test('rules for whole pages in Urdu do not burden a page in English', async () => {
	const css = ':root:lang(ur) p{line-height:2}a:lang(ur){line-height:1.8}';
	expect(await packed(css, '<p><a>اردو</a></p>')).not.toContain(':root:lang(ur)');
	expect(await packed(css, '<p><a>اردو</a></p>', { lang: 'ur' })).toContain(':root:lang(ur) p');
});

test('made-up names are shortened alike in styles and markup, and not where a script speaks of them', async () => {
	writeFileSync(join(dist, '_astro/a.js'), 'document.body.style.setProperty("--sl-spoken","1px")');
	const css = 'p:where(.astro-abcd1234){margin:var(--sl-spoken) var(--sl-quiet)}:root{--sl-quiet:2px;--sl-spoken:3px}';
	const page = await packed(css, '<p class="astro-abcd1234">Text</p><i class="astro-unused00">Text</i>');
	expect(page).toContain('--sl-spoken');
	expect(page).not.toMatch(/--sl-quiet|astro-/);
	const [, name] = /<p class="(_\w+)">/.exec(page) ?? [];
	expect(page).toContain(`:where(.${name})`);
});

test('modules inside a page move to a file that pages share; what must run at once stays', async () => {
	const page = await packed(
		'p{margin:0}',
		'<script>window.first = 1;</script><script type="module">window.last = 2;</script><p>Text</p>',
	);
	expect(page).toMatch(/window\.first=1/);
	const [, src = ''] = /<script type="module" src="([^"]+)"><\/script>/.exec(page) ?? [];
	expect(readFileSync(join(dist, src), 'utf8')).toContain('window.last=2');
});

test('the same text as a script and as a module is written as each of them needs it', async () => {
	const page = await packed(
		'p{margin:0}',
		'<script>window.both = 1;</script><script type="module">window.both = 1;</script><p>Text</p>',
	);
	expect(page).toContain('<script>(()=>{window.both=1;})()</script>');
	const [, src = ''] = /src="([^"]+)"/.exec(page) ?? [];
	expect(readFileSync(join(dist, src), 'utf8')).toBe('{window.both=1}');
});

test.each([
	'import "/_astro/other.js"',
	'import { a } from "/_astro/other.js"; a()',
	'export const a = 1',
	'export default 1',
	'export * from "/_astro/other.js"',
])('a module that cannot stand beside others stops the build with a reason: %s', async (code) => {
	await expect(packed('p{margin:0}', `<script type="module">${code}</script><p>Text</p>`)).rejects.toThrow(
		/inline module.*imports or exports: (import|export)/,
	);
});

test('a module may import while it runs', async () => {
	const page = await packed(
		'p{margin:0}',
		'<script type="module">import(`/_astro/${import.meta.url}.js`)</script><p>Text</p>',
	);
	expect(page).toContain('<script type="module" src=');
});

test('white space between words of a reader’s text stays', async () => {
	expect(await packed('p{margin:0}', '<p> One <b>two</b> three <i>four</i> </p>')).toContain(
		'<p>One <b>two</b> three <i>four</i></p>',
	);
});

test('what a script says of the page through dataset keeps its look', async () => {
	writeFileSync(join(dist, '_astro/b.js'), 'root.dataset.live="";root.dataset.saveData=""');
	const page = await packed(
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
	[
		'the scope of a class that is the component’s own',
		'.note:where(.astro-abcd1234){color:red}',
		'<p class="note astro-abcd1234">Text</p>',
		':where',
	],
	[
		'what a colour falls back to that is always set',
		':root{--ink:red}@media print{:root{--ink:blue}}p{color:var(--ink,green)}',
		'<p>Text</p>',
		'green',
	],
	['a class that no rule asks for', 'p{margin:0}', '<p class="never">Text</p>', 'class'],
	['space between blocks', 'p{margin:0}', '<div> <p>One</p> <p>Two</p> </div>', '> <'],
])('a page does not carry %s', async (_, css, body, needless) => {
	expect(await packed(css, body)).not.toContain(needless);
});
