import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { parseAst } from 'rolldown/parseAst';
import { attribute, remove, setText, textOf, type Element } from '../../lib/html.ts';

const minified = new Map<string, Promise<string>>();

/** A script without comments and long local names. The few there are, are the same on every page. */
function minify(code: string, format: 'esm' | 'iife'): Promise<string> {
	const key = `${format}\n${code}`;
	const answer =
		minified.get(key) ??
		transform(code, { minify: true, target: 'es2020', format, charset: 'utf8' }).then(({ code }) =>
			code.trim().replace(/;$/, ''),
		);
	minified.set(key, answer);
	return answer;
}

/** A module minified, to stand in a block beside others. @throws Error when it imports or exports, which no block may */
async function asBlock(code: string): Promise<string> {
	const module = await minify(code, 'esm');
	const bound = parseAst(module).body.find(({ type }) => /^(?:Import|Export).*Declaration$/.test(type));
	if (bound)
		throw new Error(
			`An inline module cannot share a file with others, because it imports or exports: ${module.slice(bound.start, bound.end)}`,
		);
	return `{${module}}`;
}

/** An element without which a script of Starlight's, on every page all the same, does nothing: our menu has no groups to remember. */
const isIdle = (script: Element, tags: ReadonlySet<string>): boolean =>
	textOf(script).includes('sl-sidebar-state-persist') && !tags.has('sl-sidebar-state-persist');

/**
 * Moves a page's inline modules, which wait for the whole page anyway, into one file that pages share, so that they
 * take no room in the first answer; the scripts that must run at once stay, minified.
 * @param scripts the inline scripts of a page; modules among them may import while they run, but not before
 * @param tags the tags of the page's elements
 * @param dist the folder of the built site, where the file is written
 * @throws Error for a module that imports or exports statically, and esbuild's own for a script that cannot be read
 */
export async function packScripts(scripts: Element[], tags: ReadonlySet<string>, dist: string): Promise<void> {
	const isModule = (script: Element) => attribute(script, 'type') === 'module';
	for (const script of scripts.filter((one) => !isModule(one))) setText(script, await minify(textOf(script), 'iife'));
	const modules = scripts.filter(isModule);
	const [first, ...rest] = modules;
	if (!first) return;
	const parts = new Set(
		await Promise.all(modules.filter((script) => !isIdle(script, tags)).map((script) => asBlock(textOf(script)))),
	);
	const code = [...parts].join('\n');
	const name = `/_astro/inline.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
	await writeFile(join(dist, name), code);
	rest.forEach(remove);
	first.attrs.push({ name: 'src', value: name });
	setText(first, '');
}
