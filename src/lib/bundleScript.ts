import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

interface Options {
	/** The path of the script; a relative one begins at the project's root. */
	entry: string;
	/** The source of the entry, when it is not a file. */
	code?: string;
	/** `es` for a module, `iife` for a classic script. */
	format: 'es' | 'iife';
	/** The oldest browsers that must run it, see config/browsers.ts. */
	target: string[];
}

/**
 * Bundles a script and its imports into one minified file. Not done with Vite: Vite would add a preload helper to every
 * page that is larger than the script, and it cannot emit a classic script for a service worker.
 * @returns the code, and the paths of the files that went into it
 * @throws Error when the source does not compile
 */
export async function bundleScript({
	entry,
	code: source,
	format,
	target,
}: Options): Promise<{ code: string; modules: string[] }> {
	const path = resolve(entry);
	const bundled = await rolldown({
		input: path,
		plugins: {
			name: 'in-memory',
			resolveId: (id: string) => (source !== undefined && id === path ? path : null),
			load: (id: string) => (source !== undefined && id === path ? source : null),
		},
		platform: 'browser',
		transform: {
			target,
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
