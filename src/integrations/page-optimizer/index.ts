import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../../config/site.ts';
import { checkOrder } from '../../lib/buildOrder.ts';
import { optimizePages } from './optimizePages.ts';

const name = 'page-optimizer';

/**
 * Puts into each built page the styles it needs before its first paint, and no others, so that the page comes with
 * the ten packets (RFC 6928) that a server sends before it hears from the phone: some 14,000 bytes without headers.
 * What it can handle and what it refuses stands in README.md beside it.
 */
export function pageOptimizer(): AstroIntegration {
	let cacheDir: URL;
	return {
		name,
		hooks: {
			'astro:config:done': ({ config }) => {
				checkOrder(config.integrations, name, {
					'language-error-pages': 'it renames pages, and a page that is renamed later is not found',
					'search-index': 'it reads and writes pages',
					typography: 'it writes pages',
					'machine-readable': 'it reads marks that are taken off here',
					pdfs: 'it prints all pages as one document in the styles of the first, so those must be whole',
				});
				({ cacheDir } = config);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const started = performance.now();
				// The test of the look compares a build for the top of a host.
				const plain = basePath ? undefined : fileURLToPath(new URL('plain-pages/', cacheDir));
				const pages = await optimizePages(fileURLToPath(dir), plain);
				logger.info(`${pages} pages carry their own styles (${Math.round(performance.now() - started)} ms).`);
			},
		},
	};
}
