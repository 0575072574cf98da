import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { optimizedSite } from '../../support/optimizedSite.ts';

const { optimized, shared } = optimizedSite();

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
