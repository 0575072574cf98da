import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkOrder } from '../../lib/buildOrder.ts';
import { makesPdfs } from '../../config/pdfs.ts';

/**
 * In a build by `npm run pdf`: makes the PDFs from the built pages with a Chromium.
 * Any other build needs no browser, makes none, and has no link to them.
 */
export function pdf(): AstroIntegration {
	return {
		name: 'pdf',
		hooks: {
			'astro:config:done': ({ config }) => {
				checkOrder(config.integrations, 'pdf', { typography: 'it marks words and makes the Urdu font' });
			},
			'astro:build:done': ({ dir }) => {
				// In a separate process: a build without PDFs should not load Playwright, and a dynamic import is not
				// possible here, because Vite's module loader is closed once it has read the configuration.
				if (makesPdfs)
					execFileSync(process.execPath, ['src/integrations/pdf/make.ts', fileURLToPath(dir)], { stdio: 'inherit' });
			},
		},
	};
}
