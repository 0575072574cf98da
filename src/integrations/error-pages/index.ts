import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { errorSlug } from '../../lib/errorPage.ts';
import { localeList } from '../../config/locales.ts';

/**
 * Puts each language's error page where static hosts look for it: `/ur/404.html`, not `/ur/404/index.html`.
 * Hosts that know only one error page serve the root's, which greets in all three languages.
 */
export function languageErrorPages(): AstroIntegration {
	return {
		name: 'language-error-pages',
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
