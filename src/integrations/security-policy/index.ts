import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkOrder } from '../../lib/buildOrder.ts';
import { isPage, walk } from '../../lib/dist.ts';
import { hashesOf, withPolicy } from './policy.ts';

const name = 'security-policy';

/** Puts a Content-Security-Policy into each built page: the browser runs what the build wrote, and nothing else. */
export function securityPolicy(): AstroIntegration {
	return {
		name,
		hooks: {
			'astro:config:done': ({ config }) => {
				checkOrder(config.integrations, name, {
					pdfs: 'it puts the styles of all pages into one',
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
				logger.info(`Each page allows its own scripts and styles: ${scripts.size} scripts on all pages together.`);
			},
		},
	};
}
