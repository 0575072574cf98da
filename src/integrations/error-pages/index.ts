import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { errorSlug } from '../../config/pages.ts';
import { localeList } from '../../config/locales.ts';

/**
 * Moves the error page of each language to where static hosts look for it: `/ur/404.html` instead of
 * `/ur/404/index.html`. Hosts that support only one error page serve the one at the root, which is in all languages.
 */
export function errorPages(): AstroIntegration {
	return {
		name: 'error-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				for (const locale of localeList) {
					await rename(new URL(`${locale}/${errorSlug}/index.html`, dir), new URL(`${locale}/${errorSlug}.html`, dir));
					await rm(new URL(`${locale}/${errorSlug}/`, dir), { recursive: true });
				}
			},
		},
	};
}
