import { readdirSync, readFileSync } from 'node:fs';

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

/** The tags of the languages: each is a folder. */
export const tags = readdirSync(`${import.meta.dirname}/src/languages`).filter((name) =>
	/^[a-z]{2}(?:-[A-Z]{2})?$/.test(name),
);

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

/** Which folder may import what. */
export const imports = [
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
		rules: { 'no-restricted-imports': ['error', { patterns: [wholeNames] }] },
	},
];
