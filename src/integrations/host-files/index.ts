import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headerRules } from './headers.ts';
import { localeList } from '../../config/locales.ts';
import { basePath, requireAddress } from '../../config/site.ts';
import { errorSlug } from '../../config/pages.ts';
import { writeHeaders } from '../../lib/responseHeaders.ts';

/**
 * For Netlify, which otherwise uses only the error page at the root. Cloudflare Pages finds the nearest one and ignores
 * these lines.
 */
const redirects = localeList
	.map((locale) => `${basePath}/${locale}/* ${basePath}/${locale}/${errorSlug}.html 404\n`)
	.join('');

/**
 * Writes `_headers` and `_redirects` for static hosts.
 * Stops a build for the web that does not know its address.
 */
export function hostFiles(): AstroIntegration {
	return {
		name: 'host-files',
		hooks: {
			'astro:config:setup': ({ command }) => {
				if (command === 'build') requireAddress(process.env);
			},
			'astro:build:done': async ({ dir }) => {
				const files = {
					_headers: writeHeaders(headerRules.map((rule) => ({ ...rule, path: basePath + rule.path }))),
					_redirects: redirects,
				};
				for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, dir), text);
			},
		},
	};
}
