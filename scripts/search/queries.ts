import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Lang } from '../../src/config/locales.ts';
import { querySetFile, querySetFolder, type QuerySet } from '../../src/schemas/aliases.ts';

export type Query = QuerySet['queries'][number];

/**
 * The query sets. Those in `src/integrations/search/training-queries/` are training data: their figures show only that
 * training works. Those in `tests/support/queries/` are never used for training. `holdout-1` was written and frozen before
 * the questions of 29 November 2026 were added, and first run after that; later settings were chosen by cross-validation on
 * the training sets. `holdout-2` was written without knowledge of the search and first run when all settings and questions
 * were final. Since then one number was chosen after seeing its answers: the weight of aliases (`SAMPLE_WEIGHTS`).
 */
export const querySets = ['keywords', 'questions', 'all-kinds', 'holdout-1', 'holdout-2'] as const;
export type QuerySetName = (typeof querySets)[number];
/** The sets that were not used for training: their figures also apply to unseen questions. */
const unseenSets: readonly QuerySetName[] = ['holdout-1', 'holdout-2'];

/** Reads the queries of one language. */
export function readQueries(name: QuerySetName, lang: Lang): QuerySet {
	const folder = unseenSets.includes(name) ? 'tests/support/queries/' : querySetFolder;
	const file = new URL(`../../${folder}${name}-${lang}.yaml`, import.meta.url);
	return querySetFile.parse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }));
}

/** The shares of queries with a right page first, among the first three, and with no result at all. */
export interface Shares {
	first: number;
	three: number;
	zero: number;
}

/** Counts how well pages answer queries. @param found slugs in the order they were offered, query by query */
export function sharesOf(queries: readonly Query[], found: readonly string[][]): Shares {
	const places = queries.map(({ pages }, i) => (found[i] ?? []).findIndex((page) => pages.includes(page)));
	const share = (all: readonly unknown[]): number => all.length / queries.length;
	return {
		first: share(places.filter((place) => place === 0)),
		three: share(places.filter((place) => place >= 0 && place < 3)),
		zero: share(found.filter((pages) => !pages.length)),
	};
}
