import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import { readdirSync, readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** Node, which runs scripts and tests from the sources, finds no file by half its name. */
const wholeNames = {
	regex: '^(?:\\.{1,2}|~)/(?:.*/)?[^./]+$',
	message: 'Write the whole name of the file, with its ending: ./due.ts.',
};

/** Imports go one way (docs/architecture.md): files in `folders` must not import from `forbidden`. */
const noImports = (folders, ...forbidden) => ({
	files: folders.map((folder) => `${folder}/**`),
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					wholeNames,
					{
						regex: `^(?:(?:\\.\\./)+|~/)(?:${forbidden.join('|')})/`,
						message:
							'Imports go one way, and no integration imports another: docs/architecture.md. In the content lint: readers → detectors → comparing → messages → rules.',
					},
				],
			},
		],
	},
});

/** A constant of a whole file. */
const constant = ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind=const] > VariableDeclarator';

/** What builds no part of the site. */
const outside = ['scripts', 'tests'];

const integrations = readdirSync(`${import.meta.dirname}/src/integrations`);

/** The folders of src in which code is shared, in their order: each imports only from those before it. */
const shared = ['lib', 'languages', 'config', 'schemas', 'head', 'components'];

/**
 * What a file of an integration must not import: the other integrations, as neighbours (`../search/`) or through their
 * common folder, the pages, and what builds no part of the site.
 */
const outsideOf = (integration) => [
	...integrations.filter((folder) => folder !== integration),
	'integrations',
	'pages',
	...outside,
];

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

/** The tags of the languages: each is a folder. */
const tags = readdirSync(`${import.meta.dirname}/src/languages`).filter((name) =>
	/^[a-z]{2}(?:-[A-Z]{2})?$/.test(name),
);

/** A letter, and no punctuation mark or digit of the same script. */
const letter = '(?=\\p{L})[\\p{Script=Han}\\p{Script=Arabic}]';

/** A language can be added and removed as one folder, because other code knows none of them. */
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

const noLanguageFolder = {
	regex: `/languages/(?:${tags.join('|')})/`,
	message: 'A language can go: import it through src/config/languages.ts, which lists them.',
};

const { devDependencies } = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8'));

const noDevelopment = {
	regex: `^(?:${Object.keys(devDependencies).join('|')})(?:/|$)`,
	// Types are gone in a build.
	allowTypeImports: true,
	message: 'The site is built without the packages for development: move this one to `dependencies`.',
};

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
		},
	},
	{
		files: ['src/**', 'scripts/**', '*.{ts,mjs}'],
		ignores: [
			'src/languages/**',
			'src/config/languages.ts',
			// The font's own letters, and one of them for which the browser fetches it.
			'src/lib/nastaliq/urduAlphabet.ts',
			'src/head/inline/fontArrival.ts',
			// Words of a report, a line for each language (docs/known-faults.md).
			'scripts/search/words.ts',
		],
		rules: { 'no-restricted-syntax': ['error', ...names, ...noLanguage] },
	},
	{
		files: ['src/**', 'scripts/**'],
		ignores: ['src/languages/**', 'src/config/languages.ts'],
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noLanguageFolder] }] },
	},
	{
		files: ['src/**'],
		ignores: ['src/languages/**', 'src/config/languages.ts'],
		rules: {
			// Not `no-restricted-imports`, which says here which way imports go: this one lets types through.
			'@typescript-eslint/no-restricted-imports': ['error', { patterns: [noLanguageFolder, noDevelopment] }],
		},
	},
	...shared.map((folder, at) =>
		noImports([`src/${folder}`], ...shared.slice(at + 1), 'pages', 'integrations', ...outside),
	),
	// A language is one folder: it imports nothing from that of another, so that each can go without the others.
	noImports(
		['src/languages'],
		...shared.slice(shared.indexOf('languages')),
		'[a-z]{2}(?:-[A-Z]{2})?',
		'pages',
		'integrations',
		...outside,
	),
	noImports(['src/pages'], 'integrations', ...outside),
	...integrations.map((folder) => noImports([`src/integrations/${folder}`], ...outsideOf(folder))),
	// In the content lint: readers → detectors → comparing → messages → rules.
	...['readers', 'detectors', 'comparing', 'messages'].map((folder, at, folders) =>
		noImports(
			[`src/integrations/content-lint/${folder}`],
			...folders.slice(at + 1),
			'rules',
			...outsideOf('content-lint'),
		),
	),
	noImports(['scripts'], 'tests'),
	{
		files: ['tests/**'],
		rules: {
			'no-restricted-imports': ['error', { patterns: [wholeNames] }],
			// Vitest types its matchers such as `expect.stringContaining` as any.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			// Playwright wants an empty pattern where a fixture needs no other.
			'no-empty-pattern': 'off',
		},
	},
);
