import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { walk } from '../../../src/lib/dist.ts';

const [everything = [], ...folders] = readFileSync('.github/CODEOWNERS', 'utf8')
	.split('\n')
	.filter((line) => line && !line.startsWith('#'))
	.map((line) => line.split(/\s+/));

/** Who is asked to read a change of a file: as on GitHub, the owners in the last line that matches it. */
const ownersOf = (file: string): string[] =>
	(folders.findLast(([path = '']) => file.startsWith(path)) ?? everything).slice(1);

test('every file of the project has somebody who reads its changes', () => {
	expect(everything[0]).toBe('*');
	// A line without owners would take its files out again.
	expect([everything, ...folders].filter((line) => line.length < 2)).toEqual([]);
});

test('a second person reads every change of the content, in each language too', () => {
	const content = walk('src/content').map((path) => `/src/content${path}`);
	expect(content.length).toBeGreaterThan(50);
	expect(content.filter((file) => !ownersOf(file).includes('@apna-number/second-readers'))).toEqual([]);
});

test('each further line names a folder that exists', () => {
	expect(folders.filter(([path = '']) => !/^\/.*\/$/.test(path) || !existsSync(`.${path}`))).toEqual([]);
});
