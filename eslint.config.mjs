import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['dist/', '.astro/', 'reports/', 'test-results/', 'playwright-report/']),
	js.configs.recommended,
	tseslint.configs.recommendedTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
	},
	{
		// Rules with types need a program of TypeScript; components and plain modules are checked by `astro check` instead.
		files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
		extends: [tseslint.configs.disableTypeChecked],
	},
);
