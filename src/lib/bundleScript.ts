import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { fullFunction, scriptTargets } from '../config/browsers.ts';

/**
 * Bundles a script and what it imports into one minified file. Vite is not asked: it would put a
 * loader of its own, larger than the script, on every page, and makes no classic script for a service worker.
 * @param entry path from the project's root
 * @param format `es` for a module, `iife` for a classic script
 * @throws Error when the source does not compile
 */
export async function bundle(entry: string, format: 'es' | 'iife'): Promise<string> {
	const build = await rolldown({
		input: resolve(entry),
		platform: 'browser',
		transform: {
			target: scriptTargets(fullFunction),
			// Workbox logs every step unless this says that it is not development.
			define: { 'process.env.NODE_ENV': '"production"' },
		},
	});
	try {
		const { output } = await build.generate({ format, minify: true });
		return output[0].code;
	} finally {
		await build.close();
	}
}
