import { existsSync } from 'node:fs';
import { langList, type Lang } from '../../config/locales.ts';
import type { LanguageIndexing } from '../../languages/indexing.ts';
import { unicodeScript } from '../../lib/unicodeScript.ts';
import { plainAnalyzer, type LanguageAnalyzer } from '../../lib/search/query/analyzer.ts';

/** Address of a language's part of the search; nothing where it has no such part. */
function moduleOf(lang: Lang, name: string): URL | undefined {
	const file = new URL(`../../languages/${lang}/search/${name}.ts`, import.meta.url);
	return existsSync(file) ? file : undefined;
}

/** Address of the file that exports `analyzer`; nothing for a language that needs none. */
export const analyzerFile = (lang: Lang): URL | undefined => moduleOf(lang, 'analyzer');

/** A language's part of the search. */
interface LanguageParts {
	analyzer: LanguageAnalyzer;
	indexing: LanguageIndexing;
}

async function load(lang: Lang): Promise<LanguageParts> {
	const files = [moduleOf(lang, 'analyzer'), moduleOf(lang, 'indexing')];
	const modules = await Promise.all(
		files.map(async (file) => (file ? ((await import(/* @vite-ignore */ file.href)) as Partial<LanguageParts>) : {})),
	);
	return { analyzer: plainAnalyzer, indexing: {}, ...modules[0], ...modules[1] };
}

// Loaded with this module: when Astro has built the site, the loader of its configuration is closed.
const parts = new Map(await Promise.all(langList.map(async (lang) => [lang, await load(lang)] as const)));

/** A language's part of the search. Only tools ask for more than one: the dialog holds that of its own pages. */
export const partsOf = (lang: Lang): LanguageParts => parts.get(lang) ?? { analyzer: plainAnalyzer, indexing: {} };

/**
 * The scripts by which other languages of the site show on pages of this one; empty where both share it, and for Latin,
 * which readers of every language type.
 */
export const scriptThatShows = (other: Lang, own: Lang): string => {
	const script = unicodeScript(other);
	return script === 'Latn' || script === unicodeScript(own) ? '' : script;
};
