import { describe, expect, test } from 'vitest';
import { langList } from '../../src/config/locales.ts';
import { byClass, querySets, readQueries, type QuerySetName } from '../../scripts/search-report/queries.ts';
import { nodeEngine } from '../support/nodeEngine.ts';

/** What a set must reach in every language. */
interface Floor {
	/** Share with a right page first, and among the first three; with nothing found at most. */
	first: number;
	three: number;
	zero: number;
	/** Share of off-topic queries that are refused or called close matches. */
	refused: number;
	/** Share of right first pages that are shown as answers and not as close matches. */
	answers: number;
}
const taught: Floor = { first: 0.95, three: 0.98, zero: 0.01, refused: 0.8, answers: 0.6 };

/**
 * The search has learnt from all sets but `holdout-1` and `holdout-2`, see `unseenSets`. One off-topic query of those two is
 * .03: any change of the content trains the search anew and may move two of them; a day of edits moved hit@1 of
 * `holdout-1` by .015. So floors lie .02 to .03 below what was reached.
 */
const floors: Record<QuerySetName, Floor> = {
	keywords: taught,
	questions: taught,
	'all-kinds': taught,
	// First run, 29 November 2026: hit@1 .91 zh, .90 en, .885 ur; hit@3 .995, .985, .98; nothing 0, .005, 0; refused .93, .93, 1.
	// With all questions of that day learnt: .955, .94, .955; .995, .985, 1; refused .93, .83, .97.
	'holdout-1': { first: 0.92, three: 0.965, zero: 0.01, refused: 0.83, answers: 0.74 },
	// First run, 29 November 2026, when all settings and questions stood: hit@1 .955 zh, .91 en, .915 ur; hit@3 .99, .99,
	// .995; nothing 0; refused 1. A fifth to a quarter of its questions name two pages that answer as fully.
	'holdout-2': { first: 0.89, three: 0.97, zero: 0.01, refused: 0.9, answers: 0.58 },
};

/** What an editor should do when a change of text moves a figure below its floor. */
const hint = (name: QuerySetName, lang: string): string =>
	`The search of ${lang} answers the questions of ${name} worse than it did. If a page was renamed or split, correct its ` +
	`slug in the set. If a subject moved to another page, add questions to src/content/questions/${lang}.yaml under it. If ` +
	'nothing like that happened and it is less than .02, training moved it: say so in the commit and set the floor below ' +
	'what is reached now. Never edit a question to suit the search. `npm run search:report` names the misses';

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
			expect(all?.first, hint(name, lang)).toBeGreaterThanOrEqual(floors[name].first);
			expect(all?.three, hint(name, lang)).toBeGreaterThanOrEqual(floors[name].three);
			expect(all?.zero, hint(name, lang)).toBeLessThanOrEqual(floors[name].zero);
		},
	);

	test.each(querySets)('is not told that a page answers what this site knows nothing of (%s)', async (name) => {
		const { offtopic } = readQueries(name, lang);
		expect(offtopic.length).toBeGreaterThanOrEqual(15);
		const answers = await Promise.all(offtopic.map((query) => engine.ask(query)));
		const refused = answers.filter(({ pages, weak }) => !pages.length || weak).length;
		expect(refused / offtopic.length, hint(name, lang)).toBeGreaterThanOrEqual(floors[name].refused);
	});

	test.each(querySets)('is told so when the first page answers, not that it is only near (%s)', async (name) => {
		const { queries } = readQueries(name, lang);
		const answers = await Promise.all(queries.map(({ query }) => engine.ask(query)));
		const right = answers.filter(({ slugs: [first = ''] }, i) => queries[i]?.pages.includes(first));
		const told = right.filter(({ weak }) => !weak).length;
		expect(told / right.length, hint(name, lang)).toBeGreaterThanOrEqual(floors[name].answers);
	});
});
