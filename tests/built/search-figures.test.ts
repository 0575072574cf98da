import { describe, expect, test } from 'vitest';
import { langList } from '../../src/config/locales.ts';
import { byClass, querySets, readQueries, type QuerySetName } from '../support/search/queries.ts';
import { nodeEngine } from '../support/search/nodeEngine.ts';

/**
 * What each set must reach in every language: hit@1, hit@3, share with nothing found, share of off-topic queries refused.
 * The search has learnt from all but the last two: they say that it holds what it was taught, see `unseenSets`.
 * One off-topic query of a set is .03: any change of the content trains the search anew and may move two of them. In one
 * day of edits it moved hit@1 of `holdout-6` by .015; the floors lie a little below what was reached.
 */
const floors: Record<QuerySetName, { first: number; three: number; zero: number; refused: number }> = {
	dev: { first: 0.94, three: 0.98, zero: 0.01, refused: 0.84 },
	'dev-2': { first: 0.94, three: 0.98, zero: 0.01, refused: 0.84 },
	holdout: { first: 0.95, three: 0.98, zero: 0.01, refused: 0.8 },
	'holdout-2': { first: 0.93, three: 0.98, zero: 0.01, refused: 0.85 },
	'holdout-3': { first: 0.94, three: 0.98, zero: 0.02, refused: 0.84 },
	// First run, 28 November 2026, unseen: hit@1 .80 zh, .65 en, .59 ur; hit@3 .93, .86, .89.
	'holdout-4': { first: 0.95, three: 0.98, zero: 0.01, refused: 0.9 },
	// First run, 29 November 2026: hit@1 .84 zh, .78 en, .81 ur; hit@3 .97, .92, .95; refused .97, .97, .87. Never learnt from.
	'holdout-5': { first: 0.77, three: 0.92, zero: 0.01, refused: 0.86 },
	// First run, 29 November 2026: hit@1 .91 zh, .90 en, .885 ur; hit@3 .995, .985, .98; nothing 0, .005, 0; refused .93, .93, 1.
	'holdout-6': { first: 0.86, three: 0.96, zero: 0.01, refused: 0.9 },
};

describe.each(langList)('a reader of %s who asks in their own words', (lang) => {
	const engine = nodeEngine(lang);

	test.each(querySets)(
		'finds a right page first, or among the first three, and hardly ever nothing (%s)',
		async (name) => {
			const { queries } = readQueries(name, lang);
			expect(queries.length).toBeGreaterThanOrEqual(60);
			const answers = await Promise.all(queries.map(({ query }) => engine.ask(query)));
			const table = byClass(
				queries,
				answers.map(({ slugs }) => slugs),
			);
			const all = table.get('all');
			expect(all?.first).toBeGreaterThanOrEqual(floors[name].first);
			expect(all?.three).toBeGreaterThanOrEqual(floors[name].three);
			expect(all?.zero).toBeLessThanOrEqual(floors[name].zero);
		},
	);

	test.each(querySets)('is not told that a page answers what this site knows nothing of (%s)', async (name) => {
		const { offtopic } = readQueries(name, lang);
		expect(offtopic.length).toBeGreaterThanOrEqual(15);
		const answers = await Promise.all(offtopic.map((query) => engine.ask(query)));
		const refused = answers.filter(({ pages, weak }) => !pages.length || weak).length;
		expect(refused / offtopic.length).toBeGreaterThanOrEqual(floors[name].refused);
	});
});
