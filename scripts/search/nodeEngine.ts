import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, localeList, type Lang } from '../../src/config/locales.ts';
import { searchParts } from '../../src/config/searchParts.ts';
import { assetPath, shardPath } from '../../src/lib/search/assetNames.ts';
import { searchEngine, type Answer } from '../../src/lib/search/query/engine.ts';
import type { Lexicon } from '../../src/lib/search/query/lexicon.ts';
import type { SearchData } from '../../src/lib/search/searchData.ts';

/**
 * The hash in the names of a language's search files.
 * @param dist folder of a built site
 * @throws Error when it has no search
 */
export function searchName(lang: Lang, dist = 'dist'): string {
	const locale = localeList.find((key) => locales[key].lang === lang) ?? '';
	const [, name] = /data-name="?(\w{8})\b/.exec(readFileSync(join(dist, locale, 'steps/index.html'), 'utf8')) ?? [];
	if (!name) throw new Error(`${dist}/ holds no search of ${lang}. Run npm run build:local first.`);
	return name;
}

const readJson = (dist: string, path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));

/** Reads the search data of a language. @throws Error when the site has none */
export const readData = (lang: Lang, dist = 'dist'): SearchData =>
	readJson(dist, assetPath(searchName(lang, dist), 'json')) as SearchData;

/** The search of a built site without a browser. */
interface NodeEngine {
	lexicon: Lexicon;
	/** Answers a query, with the slugs of the pages in order. */
	ask(query: string): Promise<Answer & { slugs: string[] }>;
	/** How many different shards of its data it has read so far, on a site whose data is cut. */
	shards(): number;
}

/** Opens the search with the same modules and files as a browser, without the dialog. @throws as `searchName` */
export function nodeEngine(lang: Lang, dist = 'dist'): NodeEngine {
	const shards = new Set<string>();
	const { ask, lexicon, slugOf } = searchEngine(readData(lang, dist), searchParts(lang).analyzer, (shard) => {
		shards.add(shard);
		return Promise.resolve(readJson(dist, shardPath(searchName(lang, dist), shard)) as unknown[]);
	});
	return {
		lexicon,
		shards: () => shards.size,
		ask: async (query) => {
			const answer = await ask(query);
			return { ...answer, slugs: await Promise.all(answer.pages.map(({ page }) => slugOf(page))) };
		},
	};
}
