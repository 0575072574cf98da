import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fullFunction, scriptTargets } from '../../config/browsers.ts';
import { localeList } from '../../config/locales.ts';
import { bundleScript } from '../../lib/bundleScript.ts';
import { basePath } from '../../config/site.ts';
import { checkOrder } from '../../lib/buildOrder.ts';
import { openDist } from '../../lib/dist.ts';
import { manifestOfLanguage, manifestOfRoot } from './listFiles.ts';

/**
 * Writes the service workers, one per language and one for the root, each with the list of files that it saves.
 * It must run after every step that changes files, because the lists contain checksums. Only the content lint runs
 * later.
 */
export function offline(): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:config:done': ({ config }) => {
				checkOrder(config.integrations, 'offline', {
					'base-folder': 'it changes the addresses in the files',
					'error-pages': 'it renames pages',
					search: 'it writes files that are saved for offline use',
					'security-policy': 'the list holds the checksums of the finished pages',
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = openDist(fileURLToPath(dir));
				const manifests = [
					manifestOfRoot(dist, basePath),
					...localeList.map((locale) => manifestOfLanguage(dist, locale, basePath)),
				];
				const { code } = await bundleScript({
					entry: 'src/integrations/offline/worker/sw.ts',
					format: 'iife',
					target: scriptTargets(fullFunction),
				});
				for (const manifest of manifests) {
					const { base, home, bytes, files } = manifest;
					await writeFile(
						new URL(`.${home.slice(base.length)}sw.js`, dir),
						`const PRECACHE_MANIFEST=${JSON.stringify(manifest)};\n${code}`,
					);
					logger.info(`${home}: ${files.length} files, ${Math.round(bytes / 1024)} kB`);
				}
			},
		},
	};
}
