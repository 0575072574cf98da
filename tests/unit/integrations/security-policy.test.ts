import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashesOf, policyOf, sitePolicy, withPolicy } from '../../../src/integrations/security-policy/policy.ts';

const page = (body: string, head = '') =>
	`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page allows the scripts and styles that stand in it, letter for letter, and no data', () => {
	const { scripts, styles } = hashesOf(
		page(
			'<script>ur("پاکستان")</script><script>ur("پاکستان")</script><noscript><style>b{}</style></noscript>',
			'<style>a{}</style><script type="application/ld+json">{}</script><script src="/_astro/a.js"></script>',
		),
	);
	expect(scripts).toEqual([sha256('ur("پاکستان")')]);
	expect(styles.sort()).toEqual([sha256('a{}'), sha256('b{}')].sort());
});

test.each([
	['<p style="color:red">Text</p>', '<p style="color:red">'],
	['<button onclick="go()">Go</button>', '<button onclick="go()">'],
	['<a href=" JavaScript:go()">Go</a>', '<a href=" JavaScript:go()">'],
	['<template><p style="color:red">Text</p></template>', '<p style="color:red">'],
])('the build stops for what the browser would stop without a word: %s', (body, named) => {
	expect(() => hashesOf(page(body))).toThrow(named);
});

test('the policy stands before everything that it governs', () => {
	const html = withPolicy(page('<p>Text</p>', '<script>1</script>'), hashesOf(page('', '<script>1</script>')));
	expect(html).toMatch(
		/<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><script>1<\/script>/,
	);
	// What Astro builds for a page that has moved.
	expect(withPolicy('<html><head><title>Moved</title></head></html>', { scripts: [], styles: [] })).toMatch(
		/<head><meta http-equiv="content-security-policy" content="[^"]*"><title>/,
	);
	expect(() => withPolicy('<p>Text</p>', { scripts: [], styles: [] })).toThrow('no <head>');
});

test('a page without scripts of its own allows files alone', () => {
	expect(policyOf({ scripts: [], styles: [] })).toContain(`;script-src 'self' 'wasm-unsafe-eval';style-src 'self';`);
});

test('the policy of the hosts forbids frames, and is short enough for a line of Cloudflare', () => {
	const policy = sitePolicy(Array.from({ length: 20 }, (_, index) => sha256(String(index))));
	expect(policy).toContain(`;frame-ancestors 'none'`);
	// developers.cloudflare.com/pages/configuration/headers: 2,000 characters a line.
	expect(policy.length).toBeLessThan(1_900);
});
