import { describe, expect, test } from 'vitest';
import { langList } from '../../src/config/locales.ts';
import { nodeEngine } from '../../scripts/search/nodeEngine.ts';
import { querySets, readQueries, sharesOf, type QuerySetName, type Shares } from '../../scripts/search/queries.ts';

/** What a set must reach in every language. */
interface Floor extends Shares {
	/** Share of off-topic queries that are refused or called close matches. */
	refused: number;
	/** Share of right first pages that are shown as answers and not as close matches. */
	answers: number;
}
const taught: Floor = { first: 0.95, three: 0.98, zero: 0.01, refused: 0.8, answers: 0.6 };

/**
 * The search has learnt from all sets but `holdout-1` and `holdout-2`, see `unseenSets`. One off-topic query of those two is
 * .03: any change of the content trains the search anew and may move two of them; a day of edits moved hit@1 of
 * `holdout-1` by .015. So floors were set .02 to .03 below what was reached.
 */
const floors: Record<QuerySetName, Floor> = {
	keywords: taught,
	questions: taught,
	'all-kinds': taught,
	// First run, 29 November 2026: hit@1 .91 zh, .90 en, .885 ur; hit@3 .995, .985, .98; nothing 0, .005, 0; refused .93, .93, 1.
	// With all questions of that day learnt: .955, .94, .955; .995, .985, 1; refused .93, .83, .97.
	'holdout-1': { first: 0.92, three: 0.965, zero: 0.01, refused: 0.83, answers: 0.74 },
	// First run, 29 November 2026, when all settings and questions stood: hit@1 .955 zh, .91 en, .915 ur; hit@3 .99, .99,
	// .995; nothing 0; refused 1. On 30 November: hit@1 .93, .90, .90, so the floor is only .01 below en and ur. A fifth to a quarter of its questions name two pages that answer as fully.
	'holdout-2': { first: 0.89, three: 0.97, zero: 0.01, refused: 0.9, answers: 0.58 },
};

/** What an editor should do when a change of text moves a figure below its floor. */
const hint = (name: QuerySetName, lang: string): string =>
	`The search of ${lang} answers the questions of ${name} worse than it did. If a page was renamed or split, correct its ` +
	`slug in the set. If a subject moved to another page, add questions to src/content/questions/${lang}.yaml under it. If ` +
	'nothing like that happened, training moved it: a floor is lowered only by a commit of its own that says what is ' +
	'reached now, after a second person has read the misses below. Never edit a question to suit the search';

describe.each(langList)('a reader of %s who asks in their own words', (lang) => {
	const engine = nodeEngine(lang);

	test.for(querySets)(
		'finds a right page first, or among the first three, and hardly ever nothing (%s)',
		async (name, { annotate }) => {
			const { queries } = readQueries(name, lang);
			expect(queries.length).toBeGreaterThanOrEqual(60);
			const answers = await Promise.all(queries.map(({ query }) => engine.ask(query)));
			const found = answers.map(({ slugs }) => slugs);
			const shares = sharesOf(queries, found);
			const misses = queries.flatMap(({ query, pages, class: kind }, i) => {
				const [first = 'nothing', ...rest] = found[i] ?? [];
				return pages.includes(first)
					? []
					: [`${query} (${kind}) wants ${pages.join(' ')}, gets ${[first, ...rest.slice(0, 2)].join(' ')}`];
			});
			await annotate([JSON.stringify(shares), ...misses].join('\n'));
			expect(shares.first, hint(name, lang)).toBeGreaterThanOrEqual(floors[name].first);
			expect(shares.three, hint(name, lang)).toBeGreaterThanOrEqual(floors[name].three);
			expect(shares.zero, hint(name, lang)).toBeLessThanOrEqual(floors[name].zero);
		},
	);

	test.for(querySets)('is not told that a page answers what this site knows nothing of (%s)', async (name, context) => {
		const { offtopic } = readQueries(name, lang);
		expect(offtopic.length).toBeGreaterThanOrEqual(15);
		const answers = await Promise.all(offtopic.map((query) => engine.ask(query)));
		const answered = offtopic.filter((_, i) => answers[i]?.pages.length && !answers[i].weak);
		await context.annotate(`answered all the same: ${answered.join(', ')}`);
		const refused = (offtopic.length - answered.length) / offtopic.length;
		expect(refused, hint(name, lang)).toBeGreaterThanOrEqual(floors[name].refused);
	});

	test.each(querySets)('is told so when the first page answers, not that it is only near (%s)', async (name) => {
		const { queries } = readQueries(name, lang);
		const answers = await Promise.all(queries.map(({ query }) => engine.ask(query)));
		const right = answers.filter(({ slugs: [first = ''] }, i) => queries[i]?.pages.includes(first));
		const shown = right.filter(({ weak }) => !weak).length;
		expect(shown / right.length, hint(name, lang)).toBeGreaterThanOrEqual(floors[name].answers);
	});
});
