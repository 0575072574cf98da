import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { walk } from '../../src/lib/dist.ts';

const lines = readFileSync('.github/CODEOWNERS', 'utf8')
	.split('\n')
	.filter((line) => line && !line.startsWith('#'))
	.map((line) => line.split(/\s+/));
const files = walk('src').map((path) => `src${path}`);

/** Who is asked to read a change of a file: as on GitHub, the owners in the last line that matches it. */
const ownersOf = (file: string): string[] =>
	lines.findLast(([path = '']) => `/${file}`.startsWith(path))?.slice(1) ?? [];

test('every file of the site has somebody who reads its changes', () => {
	expect(files.filter((file) => ownersOf(file).length === 0)).toEqual([]);
});

test('a second person reads every change of the content, in each language too', () => {
	const content = files.filter((file) => file.startsWith('src/content/'));
	expect(content.length).toBeGreaterThan(50);
	expect(content.filter((file) => !ownersOf(file).includes('@apna-number/second-readers'))).toEqual([]);
});

test('each line names a folder that exists', () => {
	expect(
		lines.filter(([path = '']) => !path.startsWith('/') || !path.endsWith('/') || !existsSync(`.${path}`)),
	).toEqual([]);
});
