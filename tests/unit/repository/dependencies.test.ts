import { readdirSync, readFileSync } from 'node:fs';
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

test('a keeper sees which packages the site is built with: no code of src needs one for development', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:ts|astro)$/.test(name),
	);
	const imports = files.flatMap((name) =>
		// Types are gone in a build.
		[...readFileSync(`src/${name}`, 'utf8').matchAll(/^import (?!type )[^;]*?from '([^.~][^']*)'/gm)].map(
			([, from = '']) =>
				from
					.split('/')
					.slice(0, from.startsWith('@') ? 2 : 1)
					.join('/'),
		),
	);
	expect(imports).toContain('astro');
	expect(imports.filter((name) => name in manifest.devDependencies)).toEqual([]);
});
