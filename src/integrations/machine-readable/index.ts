import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeList, locales } from '../../config/locales.ts';
import { siteUrl } from '../../config/site.ts';
import { checkOrder } from '../../lib/buildOrder.ts';
import { walk } from '../../lib/dist.ts';
import { readPage } from '../../lib/html.ts';
import { asJson } from '../../lib/jsonLd.ts';
import { markdownName } from '../../lib/markdownTwin.ts';
import { markdownOf } from './markdown.ts';
import { partsOf } from './parts.ts';

const name = 'machine-readable';

/**
 * Gives every page a twin in Markdown, and the pages of questions, steps and terms a description of each of them in
 * JSON-LD. Both are read from the built pages, where the data is printed.
 */
export function machineReadable(): AstroIntegration {
	return {
		name,
		hooks: {
			'astro:config:done': ({ config }) => {
				checkOrder(config.integrations, name, {
					'language-error-pages': 'an error page has no twin',
					typography: 'a twin has the text as readers see it',
					pdfs: 'it prints the text alone',
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				let count = 0;
				for (const locale of localeList) {
					for (const path of walk(folder).filter(
						(one) => one.startsWith(`/${locale}/`) && one.endsWith('/index.html'),
					)) {
						const file = folder + path.slice(1);
						const html = await readFile(file, 'utf8');
						if (!html.includes('class="sl-markdown-content"')) continue;
						const address = siteUrl + path.replace(/index\.html$/, '');
						await writeFile(file.replace(/index\.html$/, markdownName), markdownOf(html, address));
						count++;
						const slug = path.slice(locale.length + 2).replace(/\/?index\.html$/, '');
						const parts = partsOf(slug, { page: readPage(html), address, lang: locales[locale].lang });
						// At the end: the first packets of a page carry what is seen first.
						if (!parts) continue;
						const script = `<script type="application/ld+json">${asJson(parts)}</script>`;
						await writeFile(
							file,
							html.replace('</body>', () => `${script}</body>`),
						);
					}
				}
				logger.info(`${count} pages have a twin in Markdown.`);
			},
		},
	};
}
