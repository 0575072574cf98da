import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entriesNamedBy, findUses } from '../../../src/components/registry/componentUses.ts';
import { componentsByName, importLine } from '../../../src/components/registry/components.ts';

const src = new URL('../../../src/', import.meta.url);

/** The components that a module exports. */
function exportsOf(module: string): string[] {
	const file = [`${module}.ts`, `${module}/index.ts`]
		.map((path) => new URL(path, src))
		.find((path) => existsSync(path));
	const code = file ? readFileSync(file, 'utf8') : '';
	return [...code.matchAll(/^export \{ default as (\w+) \} from '\.\/[\w/]+\.astro';$/gm)].map(([, name = '']) => name);
}

test('every component is where the checks tell an editor to import it from', () => {
	for (const [name, { from }] of componentsByName) {
		const path = from.replace('~/', '');
		if (path.endsWith('.astro')) expect(existsSync(new URL(path, src)), name).toBe(true);
		else expect(exportsOf(path), from).toContain(name);
	}
});

test('components of one module share a line, in the order of the alphabet', () => {
	expect(importLine(['Site', 'Dial'], '~/components/facts')).toBe("import { Dial, Site } from '~/components/facts';");
	expect(importLine(['Cases'], '~/components/home/Cases.astro')).toBe(
		"import Cases from '~/components/home/Cases.astro';",
	);
});

test('what a component shows is read from its attributes, several ids included', () => {
	const uses = findUses(
		'<CallList ids="jazz-helpline  pta-helpline" />\n<CallList group="operators" />\n<Dial id="x" from />',
	);
	expect(uses.map(entriesNamedBy)).toEqual([
		[
			{ collection: 'dialCodes', id: 'jazz-helpline' },
			{ collection: 'dialCodes', id: 'pta-helpline' },
		],
		[],
		[{ collection: 'dialCodes', id: 'x' }],
	]);
});
