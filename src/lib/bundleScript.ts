import { resolve } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { fullFunction, scriptTargets } from '../config/browsers.ts';

/**
 * Bundles a script and what it imports into one minified file. Vite is not asked: it would put a
 * loader of its own, larger than the script, on every page, and makes no classic script for a service worker.
 * @param entry path from the project's root
 * @param format `es` for a module, `iife` for a classic script
 * @param code what the entry holds, when it is no file
 * @throws Error when the source does not compile
 */
export async function bundle(entry: string, format: 'es' | 'iife', code?: string): Promise<string> {
	const path = resolve(entry);
	const inMemory = {
		name: 'in-memory',
		resolveId: (id: string) => (code !== undefined && id === path ? path : null),
		load: (id: string) => (code !== undefined && id === path ? code : null),
	};
	return (await build(path, format, [inMemory])).code;
}

/** A module file of the built site with what it imports, in one piece. @returns the code, and the paths of the files it is made of */
export const bundleFile = (path: string): Promise<{ code: string; modules: string[] }> => build(path, 'es', []);

async function build(
	path: string,
	format: 'es' | 'iife',
	plugins: Plugin[],
): Promise<{ code: string; modules: string[] }> {
	const bundled = await rolldown({
		input: path,
		plugins,
		platform: 'browser',
		transform: {
			target: scriptTargets(fullFunction),
			// Workbox logs every step unless this says that it is not development.
			define: { 'process.env.NODE_ENV': '"production"' },
		},
	});
	try {
		const { output } = await bundled.generate({ format, minify: true, comments: false });
		const [{ code, moduleIds }, ...others] = output;
		if (others.length > 0) throw new Error(`${path} does not fit into one file: it imports a file while it runs.`);
		return { code, modules: moduleIds };
	} finally {
		await bundled.close();
	}
}
