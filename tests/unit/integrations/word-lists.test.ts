import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allWords } from '../../../src/integrations/content-lint/readers/languageWords.ts';

/** A file without its comments, which may give examples in any language. */
const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, '');

test('no word list of advice only looks like protection: the lint or the second reader names each', () => {
	// Only where words are read: elsewhere, such a name may mean something else.
	const readers = globSync([
		'src/integrations/content-lint/{detectors,rules/advice}/**/*.ts',
		'scripts/second-reader/*.ts',
	])
		.map(codeOf)
		.join('\n');
	const names = new Set(allWords.flatMap(({ advice }) => Object.keys(advice)));
	expect(names).not.toEqual(new Set());
	expect([...names].filter((name) => !new RegExp(`'${name}'|\\.${name}\\b`).test(readers))).toEqual([]);
});
