import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { imports, tags } from './eslint.imports.mjs';

/** A constant of a whole file. */
const constant = ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind=const] > VariableDeclarator';

/** How things are named, in all code. */
const names = [
	// One look for what somebody chose: a number is MAX_PAGES, a text is not.
	{
		selector: `${constant}[init.raw=/^\\d/][id.name=/[a-z]/]`,
		message: 'A number of the whole file is in capitals: MAX_PAGES.',
	},
	{
		selector: `${constant}[init.raw=/^["']/][id.name=/^[A-Z][A-Z_]+$/]`,
		message: 'Only numbers are in capitals: cachePrefix.',
	},
	{
		// `id-denylist` would refuse the keys of data too, such as the number words of a language.
		selector: ':not(Property, MemberExpression) > Identifier[name=/^(?:one|own)$/]',
		message: 'Name what it holds: page, finding, clause. “One” and “own” say nothing of it.',
	},
];

/** A letter, and no punctuation mark or digit of the same script. */
const letter = '(?=\\p{L})[\\p{Script=Han}\\p{Script=Arabic}]';

/** A language can be added and removed as one folder, because other code holds no word of it and compares no tag. */
const noLanguage = [
	{
		selector: `:matches(Literal, JSXText)[raw=/${letter}/u], TemplateElement[value.raw=/${letter}/u]`,
		message: 'The words of a language are in its folder: src/languages, or src/content.',
	},
	{
		selector: `BinaryExpression[operator=/^[!=]==$/] > Literal[value=/^(?:${tags.join('|')})$/i]`,
		message: 'What differs in a language is a field of its language.ts: compare no tag.',
	},
];

export default defineConfig(
	includeIgnoreFile(`${import.meta.dirname}/.gitignore`),
	js.configs.recommended,
	tseslint.configs.recommendedTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
	},
	{
		// Rules that read types read no component: they took three fifths of the time of the lint, and `astro check` knows
		// the types. What is lost is a promise in a component that nobody awaits. Plain modules and the scripts that are cut out of components are in no program.
		files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
		extends: [tseslint.configs.disableTypeChecked],
	},
	{
		rules: {
			// Interfaces here hold plain functions; none of them uses `this`, so taking one out of its object is safe.
			'@typescript-eslint/unbound-method': 'off',
			// A leading underscore says that a value is left out on purpose.
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// A name means one thing from where it is declared to the end: a second one inside is mistaken for the first.
			'@typescript-eslint/no-shadow': ['error', { ignoreOnInitialization: true }],
			// One way to write each of these.
			eqeqeq: 'error',
			'object-shorthand': 'error',
			'no-else-return': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'no-restricted-syntax': ['error', ...names],
			// A longer file says why in its first lines: eslint-disable max-lines -- reason.
			'max-lines': ['error', 150],
		},
	},
	{
		files: ['src/**', 'scripts/**', '*.{ts,mjs}'],
		ignores: [
			'src/languages/**',
			'src/config/languages.ts',
			// The font's own letters, and one of them for which the browser fetches it.
			'src/head/nastaliq/urduAlphabet.ts',
			'src/head/nastaliq/fontArrival.ts',
			// Words of a report, a line for each language (docs/known-faults.md).
			'scripts/search/words.ts',
		],
		rules: { 'no-restricted-syntax': ['error', ...names, ...noLanguage] },
	},
	...imports,
	{
		files: ['tests/**'],
		rules: {
			// Vitest types its matchers such as `expect.stringContaining` as any.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			// Playwright wants an empty pattern where a fixture needs no other.
			'no-empty-pattern': 'off',
		},
	},
);
