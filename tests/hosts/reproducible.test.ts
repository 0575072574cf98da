import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentHash, walk } from '../../src/lib/dist.ts';
import { again, inFolder } from './sites.ts';

/** Every file of a built site with the hash of its content; not what was compressed for nginx. */
const hashes = (dist: string): Record<string, string> =>
	Object.fromEntries(
		walk(dist)
			.filter((path) => !/\.(?:gz|br)$/.test(path))
			.map((path) => [path, contentHash(readFileSync(dist + path))]),
	);

test('two builds of the same sources are the same, byte for byte', () => {
	const first = hashes(inFolder.dist);
	expect(Object.keys(first).length).toBeGreaterThan(200);
	expect(hashes(again)).toEqual(first);
});
