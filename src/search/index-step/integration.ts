import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { localeList, locales } from '../../locales.ts';
import { indexLanguage, type LanguageIndex } from './indexLanguage.ts';
import { stampPages } from './stampPages.ts';
import { ownFiles } from './ownFiles.ts';

/**
 * Builds the search of the site from its built pages: Pagefind's index per language and the vocabulary the box
 * needs, below `/pagefind/`, and tells each page their names.
 * Fails the build when a language has nothing to find, or an alias leads nowhere.
 */
export function searchIndex(): AstroIntegration {
	let root = new URL('./', `file://${process.cwd()}/`);
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = config.root;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const built: Record<string, LanguageIndex> = {};
				for (const locale of localeList) {
					const one = await indexLanguage(root, dist, locale);
					built[locale] = one;
					logger.info(`${locales[locale].label}: ${one.sections} sections, ${one.words} words`);
				}
				await close();
				const files = new Map(Object.values(built).flatMap(({ files }) => [...files]));
				for (const [path, content] of await ownFiles(Object.values(built)[0]?.own ?? [])) files.set(path, content);
				const entry = Object.fromEntries(
					Object.entries(built).map(([locale, { hash, sections }]) => [
						locales[locale as keyof typeof locales].lang.toLowerCase(),
						{ hash, wasm: null, page_count: sections },
					]),
				);
				const entryFile = JSON.stringify({ version: '1.6.0', languages: entry, include_characters: [] });
				files.set('pagefind-entry.json', Buffer.from(entryFile));
				for (const [path, content] of files) {
					const target = `${dist}pagefind/${path}`;
					await mkdir(dirname(target), { recursive: true });
					await writeFile(target, content);
				}
				const stamp = createHash('sha256').update(entryFile).digest('hex').slice(0, 8);
				for (const locale of localeList) {
					const one = built[locale];
					if (one) await stampPages(dist, locale, [stamp, one.hash, one.vocabulary, one.sections, ...one.chunks].join(' '));
				}
			},
		},
	};
}
