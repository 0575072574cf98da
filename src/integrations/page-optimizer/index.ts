import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../../config/site.ts';
import { checkOrder } from '../../lib/buildOrder.ts';
import { optimizePages } from './optimizePages.ts';

const name = 'page-optimizer';

/**
 * Inlines into each built page the styles that it uses, and no others. So the page can be painted from the first ten
 * packets, about 14,000 bytes, that a server sends before it waits for an acknowledgement (RFC 6928).
 * README.md says what it can handle and what it refuses.
 */
export function pageOptimizer(): AstroIntegration {
	let cacheDir: URL;
	return {
		name,
		hooks: {
			'astro:config:done': ({ config }) => {
				checkOrder(config.integrations, name, {
					'error-pages': 'it renames pages, and a page that is renamed later is not found',
					search: 'it reads and writes pages',
					typography: 'it writes pages',
					'machine-readable': 'it reads marks that are taken off here',
					pdf: 'it prints all pages as one document in the styles of the first, so those must be whole',
				});
				({ cacheDir } = config);
			},
			'astro:build:done': async ({ dir, logger }) => {
				// The test that compares optimized and plain pages works on a build without a base folder.
				const plain = basePath ? undefined : fileURLToPath(new URL('plain-pages/', cacheDir));
				const pages = await optimizePages(fileURLToPath(dir), plain);
				logger.info(`${pages} pages carry their own styles.`);
			},
		},
	};
}
