import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/config/locales.ts';
import { partsOf } from '../../src/integrations/search/languageIndexing.ts';
import { assetPath } from '../../src/lib/search/assetNames.ts';
import { searchEngine } from '../../src/lib/search/query/engine.ts';
import type { SearchData } from '../../src/lib/search/searchData.ts';
import { byClass, readQueries } from '../search-report/queries.ts';

/** Reads a search file of a built site. @param piece of the data, where it is cut */
export const readData = <Content = SearchData>(dist: string, name: string, piece?: string): Content =>
	JSON.parse(readFileSync(join(dist, assetPath(name, 'json', piece)), 'utf8')) as Content;

/**
 * Asks a language's search the questions of a set that it has not learnt from, each as a new reader would.
 * @param name what the pages call its files
 * @returns the share of questions with a right page first, and among the first three; the pieces fetched for one, on average
 */
export async function askQuestions(
	dist: string,
	name: string,
	lang: Lang,
): Promise<{ first: number; three: number; pieces: number }> {
	const queries = readQueries('holdout-2', lang).queries;
	const found: string[][] = [];
	let pieces = 0;
	for (const { query } of queries) {
		const { ask, slugOf } = searchEngine(readData(dist, name), partsOf(lang).analyzer, (piece) => {
			pieces += 1;
			return Promise.resolve(readData<unknown>(dist, name, piece));
		});
		const { pages } = await ask(query);
		found.push(await Promise.all(pages.slice(0, 3).map(({ page }) => slugOf(page))));
	}
	const { first = 0, three = 0 } = byClass(queries, found).get('all') ?? {};
	return { first, three, pieces: pieces / queries.length };
}
