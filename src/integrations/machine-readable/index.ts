import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isLocale, locales } from '../../config/locales.ts';
import { siteUrl } from '../../config/site.ts';
import { checkOrder } from '../../lib/buildOrder.ts';
import { markdownName, walk } from '../../lib/dist.ts';
import { asJson, parseHtml } from '../../lib/html.ts';
import { markdownOf } from './markdown.ts';
import { describeParts } from './parts.ts';

const name = 'machine-readable';

/**
 * Writes a Markdown copy of every page, and describes the questions, steps and glossary terms in JSON-LD. Both are made
 * from the built pages, which contain the text of the facts.
 */
export function machineReadable(): AstroIntegration {
	return {
		name,
		hooks: {
			'astro:config:done': ({ config }) => {
				checkOrder(config.integrations, name, {
					'error-pages': 'an error page has no copy in Markdown',
					typography: 'the copy has the text as readers see it',
					pdf: 'it prints the text alone',
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				let count = 0;
				for (const path of walk(fileURLToPath(dir))) {
					const [, folder = '', locale, slug = ''] = /^(\/([^/]+)\/(?:(.+)\/)?)index\.html$/.exec(path) ?? [];
					if (!isLocale(locale)) continue;
					const file = new URL(`.${path}`, dir);
					const html = await readFile(file, 'utf8');
					if (!html.includes('class="sl-markdown-content"')) continue;
					const address = siteUrl + folder;
					await writeFile(new URL(markdownName, file), markdownOf(html, address));
					count++;
					const parts = describeParts(slug, { page: parseHtml(html), address, lang: locales[locale].lang });
					if (!parts) continue;
					// At the end of the page: its first packets should carry what the reader sees first.
					const script = `<script type="application/ld+json">${asJson(parts)}</script>`;
					const described = html.replace('</body>', () => `${script}</body>`);
					await writeFile(file, described);
				}
				logger.info(`${count} pages have a copy in Markdown.`);
			},
		},
	};
}
