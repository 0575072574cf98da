import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Versions = Record<string, string>;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
	'dependencies' | 'devDependencies',
	Versions
>;
const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };

test('whoever asks why a package is here finds each direct one, and no other, in docs/dependencies.md', () => {
	const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| ([@\w/, .-]+?) \| .+ \|$/gm);
	const named = [...rows].flatMap(([, names = '']) => names.split(', ')).filter((name) => name !== 'package');
	expect(named.filter((name) => name !== '---').sort()).toEqual(Object.keys(dependencies).sort());
});

test('a build of tomorrow uses the versions of today: each is pinned', () => {
	for (const [name, version] of Object.entries(dependencies))
		expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
});
