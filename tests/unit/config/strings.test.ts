import { i18nSchema } from '@astrojs/starlight/schema';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { strings } from '../../../src/config/strings.ts';

// The code is read, not the built pages: some texts wait for a day, a fault or a doubt that no page has today.

/** Strings of Starlight and its parts, which show them. */
const theirs = Object.keys(i18nSchema().shape);
const code = globSync('src/**/*.{ts,astro}')
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');
/** Keys that are put together at run time, as `checklist.q.${id}`. Those with quotes inside are types. */
const composed = [...code.matchAll(/`((?:[\w.]|\$\{[^{}'`]*\})+)`/g)]
	.map(([, key = '']) => key)
	.filter((key) => key.includes('${') && key.includes('.') && !key.includes('${string}'))
	.map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`));

test('nobody translates a text that no page shows', () => {
	const unused = Object.keys(strings.en).filter(
		(key) =>
			!theirs.includes(key) &&
			!code.includes(`'${key}'`) &&
			!code.includes(`"${key}"`) &&
			!composed.some((pattern) => pattern.test(key)),
	);
	expect(unused).toEqual([]);
});
