import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minifySync, parseSync, transformSync } from 'rolldown/utils';
import { fullFunction, readingOnly, scriptTargets } from '../../config/browsers.ts';
import { bundleScript } from '../../lib/bundleScript.ts';
import { hashedName } from '../../lib/dist.ts';
import { attribute, inlineScripts, remove, setText, rawText, type Element } from '../../lib/html.ts';
import { memoize } from '../../lib/memoize.ts';
import { refusal } from './refusals.ts';

type Kind = 'module' | 'script';
const target = scriptTargets(readingOnly);

/**
 * Lowers a script to the oldest supported browsers and minifies it. Top-level names of classic scripts are kept,
 * because other scripts and `onclick` may use them.
 * @throws Error for a script that cannot be read or that needs helpers to run in the oldest browsers
 */
const minifyAs = memoize((kind: Kind) =>
	memoize((code: string): string => {
		const lowered = transformSync('inline.js', code, { lang: 'js', sourceType: kind, target });
		const helpers = Object.keys(lowered.helpersUsed);
		if (helpers.length > 0)
			throw refusal(
				`an inline script that needs ${helpers.join(', ')} in the oldest browsers`,
				'Put it into a file, where Vite bundles what it needs, or write it without class fields.',
			);
		const { code: short, errors } = minifySync('inline.js', lowered.code, {
			module: kind === 'module',
			compress: { target },
			mangle: { toplevel: kind === 'module' },
		});
		const problems = [...lowered.errors, ...errors];
		if (problems.length > 0)
			throw new Error(`An inline script cannot be read: ${problems.map(({ message }) => message).join(', ')}`);
		return short.trim().replace(/;$/, '');
	}),
);

/**
 * Minifies a module and wraps it in a function, so that several modules can share a file. If it throws, the error is
 * thrown again later, where the browser reports it, so that the modules after it still run.
 * @throws Error if it imports, exports or awaits at its top level, which is not possible in a function
 */
function asBlock(code: string): string {
	const module = minifyAs('module')(code);
	const bound = parseSync('inline.js', module, { lang: 'js', sourceType: 'module' }).program.body.find(({ type }) =>
		/^(?:Import|Export).*Declaration$/.test(type),
	);
	if (bound)
		throw refusal(
			`an inline module that imports or exports (${module.slice(bound.start, bound.end)})`,
			'Import while it runs, by import(), or put it into a file.',
		);
	// A function and not a block: Vite uses `var`, which in a block would be shared by all modules.
	const block = `try{(()=>{${module}})()}catch(e){setTimeout(()=>{throw e})}`;
	// A syntax error in one module would stop all modules of the file.
	if (parseSync('inline.js', block, { lang: 'js', sourceType: 'module' }).errors.length > 0)
		throw refusal(
			'an inline module that awaits outside of a function',
			'Await in an async function: browsers of the floor know it nowhere else.',
		);
	return block;
}

/**
 * Whether a script is Starlight's script for collapsible menu groups on a page without such groups. Starlight adds it
 * to every page.
 */
const isIdle = (script: Element, tags: ReadonlySet<string>): boolean =>
	rawText(script).includes('sl-sidebar-state-persist') && !tags.has('sl-sidebar-state-persist');

const isModule = (script: Element): boolean => attribute(script, 'type') === 'module';

/** The module scripts that Vite put into files, because they import something. */
const moduleFiles = (elements: readonly Element[]): Element[] =>
	elements.filter(
		(element) =>
			element.tagName === 'script' && isModule(element) && /\/_astro\//.test(attribute(element, 'src') ?? ''),
	);

/** The path on disk of a file under `/_astro/`. Its address may begin with the base path. */
const fileOf = (dist: string, src: string): string => join(dist, src.slice(src.indexOf('/_astro/')));

/** Bundles a module file with its imports, once for all pages. */
const bundledFile = memoize((entry: string) =>
	bundleScript({ entry, format: 'es', target: scriptTargets(fullFunction) }),
);

/**
 * Moves the modules of a page into one file. Modules run after the page is parsed anyway; in a file they take no bytes
 * of the first packets, and one request loads all of them. Classic scripts, which run at once, stay in the page,
 * minified.
 * @param elements the elements of a page
 * @param dist the folder of the built site, where the file is written
 * @returns the files of the site that the new file replaces on this page
 * @throws Error for an inline module with static imports or exports, and for a script that cannot be parsed
 */
export async function shareScripts(elements: readonly Element[], dist: string): Promise<string[]> {
	const scripts = inlineScripts(elements);
	const files = new Set(moduleFiles(elements));
	for (const script of scripts.filter((element) => !isModule(element)))
		setText(script, minifyAs('script')(rawText(script)));
	const tags = new Set(elements.map(({ tagName }) => tagName));
	const modules = elements.filter((element) => files.has(element) || (scripts.includes(element) && isModule(element)));
	const [first, ...rest] = modules;
	if (!first) return [];
	const parts = new Set<string>();
	const replaced: string[] = [];
	for (const script of modules) {
		if (files.has(script)) {
			const { code, modules: paths } = await bundledFile(fileOf(dist, attribute(script, 'src') ?? ''));
			parts.add(asBlock(code));
			replaced.push(...paths);
		} else if (!isIdle(script, tags)) parts.add(asBlock(rawText(script)));
	}
	const code = [...parts].join('\n');
	const name = `/_astro/${hashedName('inline.js', code)}`;
	await writeFile(join(dist, name), code);
	rest.forEach(remove);
	first.attrs = [...first.attrs.filter(({ name: key }) => key !== 'src'), { name: 'src', value: name }];
	setText(first, '');
	return replaced;
}
