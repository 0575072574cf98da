import { expect, test } from 'vitest';
import { optimizedSite } from '../../support/optimizedSite.ts';

const { optimized } = optimizedSite();

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
