import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { localeList, type Locale } from '../../config/locales.ts';
import { checkOrder } from '../../lib/buildOrder.ts';
import { namePlaceholder } from '../../lib/search/assetNames.ts';
import { searchFiles, type SearchFiles } from './searchFiles.ts';

/**
 * Builds the search of one language from its built pages, writes its files and writes their name into each page, so
 * that a browser loads all of them in parallel when the reader opens the search.
 * @param dist folder of the built site, with a slash at its end
 * @returns what to log
 * @throws Error when the language has no pages to index, or the target of an alias does not exist
 */
export async function buildSearch(
	root: URL,
	dist: string,
	locale: Locale,
): Promise<Pick<SearchFiles, 'name' | 'summary' | 'warning'>> {
	const { files, ...rest } = await searchFiles(root, dist, locale);
	for (const [path, content] of files) {
		const target = join(dist, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	for await (const file of glob(`${locale}/**/*.html`, { cwd: dist })) {
		const html = await readFile(dist + file, 'utf8');
		if (html.includes(namePlaceholder)) await writeFile(dist + file, html.replaceAll(namePlaceholder, rest.name));
	}
	return rest;
}

/**
 * Builds the search of the site from its built pages: for each language our index for the first answer and Pagefind's
 * full-text index. See README.md for the steps. Errors stop the build, as in `buildSearch`.
 */
export function search(): AstroIntegration {
	let root: URL;
	return {
		name: 'search',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = config.root;
				checkOrder(config.integrations, 'search', { 'error-pages': 'it renames pages' });
			},
			'astro:build:done': async ({ dir, logger }) => {
				for (const locale of localeList) {
					const { summary, warning } = await buildSearch(root, fileURLToPath(dir), locale);
					logger.info(summary);
					if (warning) logger.warn(warning);
				}
				await close();
			},
		},
	};
}
