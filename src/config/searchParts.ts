import { existsSync } from 'node:fs';
import { langList, type Lang } from './locales.ts';
import type { LanguageIndexing } from '../languages/indexing.ts';
import { plainAnalyzer, type LanguageAnalyzer } from '../lib/search/query/analyzer.ts';

/** The address of a module of a language's search; undefined if it has none. */
function moduleOf(lang: Lang, name: string): URL | undefined {
	const file = new URL(`../languages/${lang}/search/${name}.ts`, import.meta.url);
	return existsSync(file) ? file : undefined;
}

/** The address of the file that exports `analyzer`; undefined if the language has none. */
export const analyzerFile = (lang: Lang): URL | undefined => moduleOf(lang, 'analyzer');

interface SearchParts {
	analyzer: LanguageAnalyzer;
	indexing: LanguageIndexing;
}

async function load(lang: Lang): Promise<SearchParts> {
	const files = [moduleOf(lang, 'analyzer'), moduleOf(lang, 'indexing')];
	const modules = await Promise.all(
		files.map(async (file) => (file ? ((await import(/* @vite-ignore */ file.href)) as Partial<SearchParts>) : {})),
	);
	return { analyzer: plainAnalyzer, indexing: {}, ...modules[0], ...modules[1] };
}

// Loaded with this module, because Astro closes the module loader of its configuration before the build ends.
const parts = new Map(await Promise.all(langList.map(async (lang) => [lang, await load(lang)] as const)));

/** A language's part of the search. For the build and tools: the dialog bundles only that of its own language. */
export const searchParts = (lang: Lang): SearchParts => parts.get(lang) ?? { analyzer: plainAnalyzer, indexing: {} };
