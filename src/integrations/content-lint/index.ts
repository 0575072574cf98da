import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { siteUrl } from '../../config/site.ts';
import { timed } from '../../lib/timed.ts';
import { checkOutput, checkContent } from './check.ts';
import type { Problem } from './rule.ts';
import { report } from './report.ts';

/**
 * Checks the content before the build and the built pages after it.
 * @throws AstroError if there is an error; it stops the build
 */
export function contentLint(): AstroIntegration {
	return {
		name: 'content-lint',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				stopOnErrors(checkContent(fileURLToPath(config.root)), 'The content has errors; nothing was built.');
				// Added here, not in astro.config.mjs: it must run after all integrations that change the built files.
				updateConfig({ integrations: [timed(outputLint())] });
			},
		},
	};
}

/** Checks the built pages. It must be the last integration. */
function outputLint(): AstroIntegration {
	let root: string;
	return {
		name: 'content-lint-of-output',
		hooks: {
			'astro:config:done': ({ config }) => {
				if (config.integrations.at(-1)?.name !== 'content-lint-of-output') {
					throw new AstroError(
						'The checks of the built pages must come last, or they look at pages that change after them.',
					);
				}
				root = fileURLToPath(config.root);
			},
			'astro:build:done': ({ dir, logger }) => {
				stopOnErrors(
					checkOutput(root, fileURLToPath(dir), siteUrl),
					'The built pages have errors; do not publish them.',
				);
				logger.info('The built pages are in order.');
				if (new URL(siteUrl).hostname === 'localhost') {
					logger.warn(
						'SITE_URL is not set: search engines would be sent to localhost. Set it before you put this build on the web.',
					);
				}
			},
		},
	};
}

/** Warnings are left to `npm run check`. */
function stopOnErrors(problems: Problem[], message: string): void {
	if (!report(problems.filter(({ severity: level }) => level === 'error'))) return;
	const stop = new AstroError(message, 'Each error above names the file, the line, the words and how to correct them.');
	// Editors read this output, and a stack trace hides the messages.
	stop.stack = '';
	throw stop;
}
