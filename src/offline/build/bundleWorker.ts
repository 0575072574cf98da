import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Bundles the service worker and the parts of Workbox it uses into one classic script: not every browser takes
 * a module for a service worker.
 * @returns the script, minified; it expects `PACK` to be declared before it
 * @throws Error when the source does not compile
 */
export async function bundleWorker(): Promise<string> {
	const bundle = await rolldown({
		input: fileURLToPath(new URL('../worker/sw.ts', import.meta.url)),
		platform: 'browser',
		// Workbox logs every step unless it is told that this is no development.
		transform: { define: { 'process.env.NODE_ENV': '"production"' } },
	});
	try {
		const { output } = await bundle.generate({ format: 'iife', minify: true });
		return output[0].code;
	} finally {
		await bundle.close();
	}
}
