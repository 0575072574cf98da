import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { localeList, locales } from '../../config/locales.ts';
import { checkOrder } from '../../lib/buildOrder.ts';
import { indexLanguage, type LanguageIndex } from './indexLanguage.ts';
import { stampPages } from './injectAssetNames.ts';
import { folder } from '../../lib/search/assetNames.ts';
import { boxStyles } from './dialogFiles.ts';
import { ownFiles, versionOf } from './ownFiles.ts';

/**
 * Builds the search of the site from its built pages: Pagefind's index per language and the vocabulary the box
 * needs, below `/pagefind/`, and tells each page their names.
 * Fails the build when a language has nothing to find, or an alias leads nowhere.
 */
export function searchIndex(): AstroIntegration {
	let root: URL;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = config.root;
				checkOrder(config.integrations, 'search-index', { 'language-error-pages': 'it renames pages' });
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const sheet = await boxStyles(root);
				const files = new Map<string, Buffer | string>([[sheet.path, sheet.code]]);
				const languages: Record<string, { hash: string; wasm: null; page_count: number }> = {};
				let own: LanguageIndex['own'] = [];
				for (const locale of localeList) {
					const one = await indexLanguage(root, dist, locale, sheet.path);
					for (const [path, content] of one.files) files.set(path, content);
					languages[locales[locale].lang.toLowerCase()] = { hash: one.name, wasm: null, page_count: one.sections };
					own = one.own;
					await stampPages(dist, locale, one.name);
					logger.info(`${locales[locale].label}: ${one.sections} sections, ${one.words} words`);
				}
				await close();
				for (const [path, content] of await ownFiles(own)) files.set(folder + path, content);
				files.set(
					`${folder}pagefind-entry.json`,
					JSON.stringify({ version: versionOf(own), languages, include_characters: [] }),
				);
				for (const [path, content] of files) {
					const target = new URL(`.${path}`, dir);
					await mkdir(new URL('./', target), { recursive: true });
					await writeFile(target, content);
				}
			},
		},
	};
}
