import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entriesNamedBy, findUses } from '../../src/components/registry/componentUses.ts';
import { componentsByName, importLine } from '../../src/components/registry/components.ts';

const src = new URL('../../src/', import.meta.url);

test('every component is where the checks tell an editor to import it from', async () => {
	for (const [name, { from }] of componentsByName) {
		const path = from.replace('~/', '');
		if (path.endsWith('.astro')) {
			expect(existsSync(new URL(path, src)), name).toBe(true);
			continue;
		}
		const index = [`${path}.ts`, `${path}/index.ts`].map((file) => new URL(file, src)).find((file) => existsSync(file));
		const { readFile } = await import('node:fs/promises');
		expect(index && (await readFile(index, 'utf8')), name).toContain(`default as ${name} `);
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
		'<CallList ids="jazz-helpline  pta-helpline" />\n<Say group="operator" />\n<Dial id="x" from />',
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
