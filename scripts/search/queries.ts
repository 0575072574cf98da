import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Lang } from '../../src/config/locales.ts';
import { querySetFile, querySetFolder, type QuerySet } from '../../src/schemas/aliases.ts';

export type Query = QuerySet['queries'][number];

const offtopic = z.array(z.string()).describe('what this site has no answer to');
const unseenSetFile = querySetFile.extend({ offtopic });

/** The sets that the search learns from: their figures show only that training works. */
const trainingSets = ['keywords', 'questions', 'all-kinds'];

/**
 * The sets that are never used for training: their figures also apply to unseen questions. `holdout-1` was written and
 * frozen before the questions of 29 November 2026 were added, and first run after that; later settings were chosen by
 * cross-validation on the training sets. `holdout-2` was written without knowledge of the search and first run when all
 * settings and questions were final. Since then one number was chosen after seeing its answers: the weight of aliases
 * (`SAMPLE_WEIGHTS`).
 */
export const unseenSets = ['holdout-1', 'holdout-2'] as const;
export type UnseenSetName = (typeof unseenSets)[number];

const unseenFolder = 'scripts/search/unseen-queries/';

/** Reads a file of queries. @param path relative to the root of the project */
function read<Content>(path: string, schema: z.ZodType<Content>): Content {
	const file = new URL(`../../${path}`, import.meta.url);
	return schema.parse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }));
}

/** The queries that the search of one language learns from. */
export const trainingQueries = (lang: Lang): Query[] =>
	trainingSets.flatMap((name) => read(`${querySetFolder}${name}-${lang}.yaml`, querySetFile).queries);

/** The queries of one language in a set that it does not learn from. */
export const unseenQueries = (name: UnseenSetName, lang: Lang): z.infer<typeof unseenSetFile> =>
	read(`${unseenFolder}${name}-${lang}.yaml`, unseenSetFile);

/** What readers of one language ask that this site has no answer to, besides the queries of the unseen sets. */
export const offtopicQueries = (lang: Lang): string[] => read(`${unseenFolder}offtopic-${lang}.yaml`, offtopic);

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
