import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkOrder } from '../../lib/buildOrder.ts';
import { isPage, walk } from '../../lib/dist.ts';
import { readHeaders, writeHeaders } from '../../lib/responseHeaders.ts';
import { hashesOf, sitePolicy, withPolicy } from './policy.ts';

const name = 'security-policy';

/** Adds the policy of the site to the headers of every path. @throws Error when no rule matches every path */
function withSitePolicy(headers: string, policy: string): string {
	const rules = readHeaders(headers);
	const every = rules.find((rule) => 'X-Content-Type-Options' in rule.headers);
	if (!every) throw new Error('No rule of _headers is for every path: see src/integrations/host-files/headers.ts.');
	every.headers = { ...every.headers, 'Content-Security-Policy': policy };
	return writeHeaders(rules);
}

/**
 * Adds a Content-Security-Policy to each built page and one for the whole site to `_headers`, so that the browser runs
 * only what the build wrote.
 * @throws Error, which stops the build, for a page whose scripts or styles no policy can allow
 */
export function securityPolicy(): AstroIntegration {
	return {
		name,
		hooks: {
			'astro:config:done': ({ config }) => {
				checkOrder(config.integrations, name, {
					'host-files': 'it writes the headers that the policy of the site is added to',
					'base-folder': 'it writes addresses into styles',
					'page-optimizer': 'the policy holds hashes of the finished scripts and styles',
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const scripts = new Set<string>();
				for (const path of walk(fileURLToPath(dir)).filter(isPage)) {
					const file = new URL(`.${path}`, dir);
					const html = await readFile(file, 'utf8');
					try {
						const hashes = hashesOf(html);
						hashes.scripts.forEach((hash) => scripts.add(hash));
						await writeFile(file, withPolicy(html, hashes));
					} catch (cause) {
						throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
					}
				}
				const headers = new URL('_headers', dir);
				await writeFile(headers, withSitePolicy(await readFile(headers, 'utf8'), sitePolicy([...scripts])));
				logger.info(`Each page allows its own scripts and styles: ${scripts.size} scripts on all pages together.`);
			},
		},
	};
}
