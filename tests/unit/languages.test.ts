import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allWords } from '../../src/integrations/content-lint/readers/languageWords.ts';

/** All code but that of the languages; `src/config/languages.ts` lists them. */
const files = [...globSync('{src,scripts}/**/*.{ts,astro,css}'), ...globSync('*.{ts,mjs}')].filter(
	(file) => !file.startsWith('src/languages/') && file !== 'src/config/languages.ts',
);

/** A file without its comments, which may give examples in any language. */
const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, '');

/** Code with letters of a language, and why. */
const exceptions = [
	// The font's own letters, and one of them for which the browser fetches it.
	'src/lib/nastaliq/urduAlphabet.ts',
	'src/head/inline/fontArrival.ts',
	// Words of a report, a line for each language (docs/known-faults.md).
	'scripts/search/words.ts',
];

test('the words of a language are in its folder: other code has no Chinese or Urdu letter', () => {
	const letter = /[\p{L}&&[\p{Script=Han}\p{Script=Arabic}]]/v;
	expect(files.filter((file) => !exceptions.includes(file) && letter.test(codeOf(file)))).toEqual([]);
});

test('a setting of a language is a field: other code compares no language tag', () => {
	const compared = /[!=]== '(?:en|ur|zh-CN|zh-cn)'/;
	expect(files.filter((file) => !exceptions.includes(file) && compared.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a language can be removed: no other code imports from its folder by name', () => {
	const named = /from '[^']*\/languages\/[a-z]{2}(?:-[A-Z]{2})?\//;
	expect(files.filter((file) => named.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('no word list of advice only looks like protection: the lint or the second reader names each', () => {
	const readers = globSync(['src/integrations/content-lint/**/*.ts', 'scripts/second-reader/*.ts'])
		.map(codeOf)
		.join('\n');
	const names = new Set(allWords.flatMap(({ advice }) => Object.keys(advice)));
	expect(names).not.toEqual(new Set());
	expect([...names].filter((name) => !new RegExp(`'${name}'|\\.${name}\\b`).test(readers))).toEqual([]);
});
