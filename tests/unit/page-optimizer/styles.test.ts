/* eslint-disable max-lines -- One list of what must keep its look. */
import { expect, test } from 'vitest';
import { optimizedSite } from '../../support/optimizedSite.ts';

const { optimized, read, write } = optimizedSite();

test('a reader waits for no style file: the rules stand in the page, without those it cannot use', async () => {
	const page = await optimized('.here{color:red}.elsewhere{color:blue}', '<p class="here">Text</p>');
	expect(page).toContain('<style>.here{color:red}</style>');
	expect(page).not.toContain('stylesheet');
});

test('a reader’s first screen does not wait for what only paper needs; paper has it all', async () => {
	const page = await optimized('p{color:red}@media print{p{color:#000}.elsewhere{color:blue}}', '<p>Text</p>');
	const [, href = ''] =
		/<style>p\{color:red\}<\/style><link rel="stylesheet" media="print" href="([^"]+)">/.exec(page) ?? [];
	expect(read(href)).toBe('p{color:#000}');
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

test('what a script says of the page through dataset keeps its look', async () => {
	write('_astro/b.js', 'root.dataset.live="";root.dataset.saveData=""');
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

test('a style attribute, which a security policy stops, becomes a rule of the page that weighs no less', async () => {
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
