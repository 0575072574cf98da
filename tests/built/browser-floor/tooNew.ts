import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import css from '@eslint/css';
import { runChecks } from 'es-check';
import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';
import { Features, transform } from 'lightningcss';
import { browserslistQuery, fullFunction, styleTargets } from '../../../src/config/browsers.ts';
import { newerStyles } from './newerStyles.ts';
import type { Shipped } from './shipped.ts';

type Floor = typeof fullFunction;

const linter = new ESLint({
	overrideConfigFile: true,
	overrideConfig: [
		{
			files: ['**/*.css'],
			plugins: { css },
			language: 'css/css',
			languageOptions: { tolerant: true },
			rules: { 'css/use-baseline': ['error', { available: 2021, ...newerStyles }] },
		},
	],
});

async function lintAll(eslint: ESLint, codes: readonly Shipped[], extension: string): Promise<string[]> {
	const found = await Promise.all(
		codes.map(async ({ name, code }) => {
			const [result] = await eslint.lintText(code, { filePath: `shipped.${extension}` });
			return (result?.messages ?? []).map(({ message, column }) => {
				return `${name}: ${message} (${code.slice(Math.max(0, column - 20), column + 60)})`;
			});
		}),
	);
	return found.flat();
}

/**
 * Finds styles that the oldest fully supported browsers do not understand: what Lightning CSS would lower (media
 * ranges, nesting, colours), and features newer than 2021 that are not in `newerStyles`.
 * @param styles whole sheets, minified by Lightning CSS
 */
export async function tooNewStyles(styles: readonly Shipped[]): Promise<string[]> {
	const unlowered = styles.flatMap(({ name, code }) => {
		const older = transform({
			filename: name,
			code: Buffer.from(code),
			minify: true,
			errorRecovery: true,
			targets: styleTargets(fullFunction),
			// Its helper properties would be added a second time; the linter finds `light-dark()`.
			exclude: Features.LightDark,
		}).code.toString();
		let at = 0;
		while (at < code.length && code[at] === older[at]) at++;
		return older === code
			? []
			: [`${name}: not written for the oldest browsers: ${code.slice(Math.max(0, at - 30), at + 50)}`];
	});
	return [...unlowered, ...(await lintAll(linter, styles, 'css'))];
}

/** Finds code that some browsers do not support: syntax, methods of the language, and browser APIs. */
export async function tooNewScripts(scripts: readonly Shipped[], floor: Floor): Promise<string[]> {
	const browsers = browserslistQuery(floor);
	const folder = mkdtempSync(join(tmpdir(), 'shipped-'));
	try {
		const names = new Map<string, string>();
		scripts.forEach(({ name, code }, index) => {
			const file = join(folder, `${index}.js`);
			names.set(file, name);
			writeFileSync(file, code);
		});
		const { errors } = runChecks(
			[
				{
					ecmaVersion: 'checkBrowser',
					checkBrowser: true,
					browserslistQuery: browsers.join(', '),
					files: [...names.keys()],
					module: true,
					checkFeatures: true,
				},
			],
			{},
		);
		const objects = new ESLint({
			overrideConfigFile: true,
			overrideConfig: [
				{
					...compat.configs['flat/recommended'],
					files: ['**/*.js'],
					// The code checks for both before it uses them. Without the first, saving data cannot be detected;
					// without the second (Firefox before 125), a rare Chinese word may be taken for a spelling mistake.
					settings: { browsers, polyfills: ['navigator.connection', 'Intl.Segmenter'] },
				},
			],
		});
		return [
			...errors.map(({ file, err }) => `${names.get(file) ?? file}: ${err.message}`),
			...(await lintAll(objects, scripts, 'js')),
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
}
