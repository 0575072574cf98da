import { resolve } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { fullFunction, scriptTargets } from '../config/browsers.ts';

/**
 * Bundles a script and its imports into one minified file. Not done with Vite: Vite would add a preload helper to every
 * page that is larger than the script, and it cannot emit a classic script for a service worker.
 * @param entry path from the project's root
 * @param format `es` for a module, `iife` for a classic script
 * @param code the source of the entry, when it is not a file
 * @throws Error when the source does not compile
 */
export async function bundle(entry: string, format: 'es' | 'iife', code?: string): Promise<string> {
	const path = resolve(entry);
	const inMemory = {
		name: 'in-memory',
		resolveId: (id: string) => (code !== undefined && id === path ? path : null),
		load: (id: string) => (code !== undefined && id === path ? code : null),
	};
	return (await bundleWith(path, format, [inMemory])).code;
}

/**
 * Bundles a module of the built site with its imports.
 * @returns the code, and the paths of the files that went into it
 */
export const bundleFile = (path: string): Promise<{ code: string; modules: string[] }> => bundleWith(path, 'es', []);

async function bundleWith(
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
			// Without this Workbox logs every step, as in development.
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
