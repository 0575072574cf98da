import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
	resolved?: string;
	optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };

test('a developer on any system can install: the lock file names the optional packages of every platform', () => {
	const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter(
			(name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
		),
	);
	// npm omits packages that its registry does not have, and `npm ci` then fails on another machine.
	expect(missing).toEqual([]);
});

test('the lock file names no registry, so that any mirror will do', () => {
	expect(Object.values(lock.packages).filter(({ resolved }) => resolved)).toEqual([]);
});
