import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath, siteOrigin } from '../../config/site.ts';
import { checkOrder } from '../../lib/buildOrder.ts';
import { walk } from '../../lib/dist.ts';
import { pageInFolder, sitemapInFolder, styleInFolder } from './putUnderFolder.ts';

const name = 'base-folder';

/**
 * Serves the site from a folder of its host (BASE_PATH), as project pages on GitHub do. Pages, data and components
 * write addresses from the top of the site, `/en/steps/`; this step prefixes them with the folder in the finished
 * files. Astro's own `base` would do that only for addresses that Astro writes.
 * Scripts contain no addresses: they read the folder from the page (`folderOfSite`).
 * @throws Error, which stops the build, when a page has the address of the folder
 */
export function baseFolder(): AstroIntegration {
	return {
		name,
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				// The preview serves the site under the folder, as the host will.
				if (command === 'preview' && basePath) updateConfig({ base: basePath });
			},
			'astro:config:done': ({ config }) => {
				const later = 'it reads addresses from the top of the site';
				checkOrder(config.integrations, name, {
					'@astrojs/sitemap': 'it writes addresses from the top of the site',
					search: later,
					pdf: later,
					'machine-readable': later,
					'page-optimizer': later,
				});
			},
			'astro:build:done': async ({ dir }) => {
				if (!basePath) return;
				const dist = fileURLToPath(dir);
				const files = walk(dist);
				if (files.some((path) => path.startsWith(`${basePath}/`)))
					throw new Error(`BASE_PATH is "${basePath}", and the site has a folder of that name. Choose another.`);
				const ours = new Set(files.flatMap((path) => [path, path.replace(/\/index\.html$/, '/')]));
				const place = { origin: siteOrigin, folder: basePath };
				for (const path of files.filter((file) => /\.(?:html|css|xml)$/.test(file))) {
					const text = await readFile(join(dist, path), 'utf8');
					const moved = path.endsWith('.html')
						? pageInFolder(text, place, (address) => ours.has(address))
						: (path.endsWith('.css') ? styleInFolder : sitemapInFolder)(text, place);
					await writeFile(join(dist, path), moved);
				}
			},
		},
	};
}
