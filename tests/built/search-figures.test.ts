import { describe, expect, test } from 'vitest';
import { langList } from '../../src/config/locales.ts';
import { byClass, readQueries } from '../support/search/queries.ts';
import { nodeEngine } from '../support/search/nodeEngine.ts';

describe.each(langList)('a reader of %s who asks in his own words', async (lang) => {
	const engine = await nodeEngine(lang);
	const { queries, offtopic } = readQueries('blind', lang);
	const answers = await Promise.all(queries.map(({ query }) => engine.ask(query)));
	const table = byClass(
		queries,
		answers.map(({ pages }) => pages.map(({ page }) => page)),
	);

	test('finds a right page first, or among the first three, and hardly ever nothing', () => {
		expect(queries.length).toBeGreaterThanOrEqual(100);
		const all = table.get('all');
		expect(all?.first).toBeGreaterThanOrEqual(0.88);
		expect(all?.three).toBeGreaterThanOrEqual(0.95);
		expect(all?.zero).toBeLessThanOrEqual(0.03);
	});

	test.each([...table].map(([name, figures]) => ({ name, figures })))(
		'finds it whatever the way of asking: $name',
		({ figures }) => {
			expect(figures.three).toBeGreaterThanOrEqual(0.8);
		},
	);

	test('is not told that a page answers what this site knows nothing of', async () => {
		const off = await Promise.all(offtopic.map((query) => engine.ask(query)));
		expect(offtopic).toHaveLength(30);
		expect(off.filter(({ pages, weak }) => !pages.length || weak).length).toBeGreaterThanOrEqual(24);
	});
});
