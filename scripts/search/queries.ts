import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { langList, type Lang } from '../../src/config/locales.ts';

/** A question, and the slugs of the pages that answer it, any of them. */
export interface Query {
	query: string;
	pages: string[];
	/** The kind of question. */
	class: string;
}

const offtopic = z.array(z.string()).describe('what this site has no answer to');
const unseenSetFile = z.strictObject({
	queries: z.array(z.strictObject({ query: z.string(), pages: z.array(z.string()).min(1), class: z.string() })),
	offtopic,
});

/**
 * The sets that are never used for training. docs/benchmark.md records which numbers were nevertheless chosen with their
 * answers in view; whoever chooses another adds it there.
 */
export const unseenSets = ['holdout-1', 'holdout-2'] as const;
export type UnseenSetName = (typeof unseenSets)[number];

const unseenFolder = 'scripts/search/unseen-queries/';

/** The address of a file. @param path relative to the root of the project */
const fileAt = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** Reads a file of queries. @param path relative to the root of the project */
const read = <Content>(path: string, schema: z.ZodType<Content>): Content =>
	schema.parse(parse(readFileSync(fileAt(path), 'utf8'), { schema: 'failsafe' }));

/** The languages whose search is tried: those with any unseen queries. Where a file is missing, reading it fails. */
export const triedLangs = langList.filter((lang) =>
	readdirSync(fileAt(unseenFolder)).some((name) => name.endsWith(`-${lang}.yaml`)),
);

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
