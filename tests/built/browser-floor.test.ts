import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fullFunction, readingOnly } from '../../src/config/browsers.ts';
import { shippedCode } from './browser-floor/shipped.ts';
import { tooNewScripts, tooNewStyles } from './browser-floor/tooNew.ts';

if (!existsSync('dist')) throw new Error('There is no dist/: build the site first.');
const shipped = shippedCode('dist');

test('a reader of the oldest browser with full function gets styles it understands', async () => {
	expect(shipped.styles.length).toBeGreaterThan(3);
	expect(await tooNewStyles(shipped.styles)).toEqual([]);
}, 60_000);

test('no script that a page runs by itself stops in the oldest browser that reads the site', async () => {
	expect(shipped.pageScripts.length).toBeGreaterThan(3);
	expect(await tooNewScripts(shipped.pageScripts, readingOnly)).toEqual([]);
}, 60_000);

test('search and use without internet work in the oldest browser with full function', async () => {
	expect(shipped.laterScripts.map(({ name }) => name)).toContain('/en/sw.js');
	expect(await tooNewScripts(shipped.laterScripts, fullFunction)).toEqual([]);
}, 60_000);

test.each([
	['a media range', '@media (width<=49.99rem){a{color:red}}'],
	['a media range with two ends', '@media (20em<=width<=40em){a{color:red}}'],
	['a colour for each theme', 'a{color:light-dark(red,blue)}'],
	['nested rules', 'a{& b{color:red}}'],
	['a turn as a property of its own', 'a{rotate:45deg}'],
	['a container query', '@container (min-width:1px){a{color:red}}'],
	['a scope', '@scope (.a){b{color:red}}'],
	['a colour space', 'a{color:color-mix(in oklch,red,blue)}'],
	['a unit of a container', 'a{height:100cqh}'],
])('the check of styles finds %s', async (_, code) => {
	expect(await tooNewStyles([{ name: 'a.css', code }])).not.toEqual([]);
});

test.each([
	['at()', 'const last=[1].at(-1)'],
	['a syntax of 2022', 'class A{static{this.x=1}}'],
	['structuredClone()', 'structuredClone({})'],
	['Object.hasOwn()', 'Object.hasOwn({},"a")'],
	['findLast()', '[1].findLast(x=>x)'],
])('the check of scripts finds %s', async (_, code) => {
	expect(await tooNewScripts([{ name: 'a.js', code }], readingOnly)).not.toEqual([]);
});
