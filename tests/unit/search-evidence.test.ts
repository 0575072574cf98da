import { describe, expect, test } from 'vitest';
import { learnEvidence, type Example } from '../../src/integrations/search/learnEvidence.ts';
import { evidenceFor, featuresOf, weighEvidence } from '../../src/lib/search/query/evidence.ts';
import type { PageMatch } from '../../src/lib/search/query/rank.ts';

const PAGES = 5;
const read = (question: string) => featuresOf([], question.split(' '), (word) => word);
/** A question of which the words of the pages say nothing. */
const example = (question: string, pages: number[]): Example => ({
	features: read(question),
	logits: new Float64Array(PAGES),
	pages,
	count: 1,
});
const examples = [
	...['thief took it', 'thief at night', 'a thief ran'].map((question) => example(question, [1])),
	...['abroad in dubai', 'son abroad', 'abroad for work'].map((question) => example(question, [3])),
	...['either or', 'either way', 'either one'].map((question) => example(question, [0, 4])),
	example('once', [1]),
];
const evidence = learnEvidence(examples, () => true);
const said = (question: string) => {
	const features = read(question);
	return evidenceFor(features, new Map([...features.keys()].map((bucket) => [bucket, evidence[bucket] ?? []])));
};
const best = (question: string) => [...said(question)].sort((a, b) => b[1] - a[1]).map(([page]) => page)[0];

describe('what is learnt from questions', () => {
	test('leads an unseen question that shares a word to their page', () => {
		expect(best('the thief is gone')).toBe(1);
		expect(best('living abroad')).toBe(3);
	});
	test('says nothing of words that no question holds, or one alone', () => {
		expect(said('weather today').size).toBe(0);
		expect(said('once').size).toBe(0);
	});
	test('is never of a page that no question asks for', () => {
		const pages = evidence.flatMap((pairs) => (pairs.length ? pairs[0] : []));
		expect(pages.length).toBeGreaterThan(0);
		for (const word of ['thief', 'abroad', 'either']) expect(said(word).has(2)).toBe(false);
	});
	test('is the same in every build', () => {
		expect(learnEvidence(examples, () => true)).toEqual(evidence);
	});
	test('is made smaller until it fits, and is nothing where nothing fits', () => {
		const size = (table: number[][]) => table.flat().length;
		const smaller = size(learnEvidence(examples, (table) => size(table) < size(evidence)));
		expect(smaller).toBeLessThan(size(evidence));
		expect(size(learnEvidence(examples, () => false))).toBe(0);
	});
	test('fills the room it has, however small', () => {
		const size = (table: number[][]) => table.flat().length;
		for (const room of [4, 8]) {
			const filled = size(learnEvidence(examples, (table) => size(table) <= room));
			expect(filled).toBeLessThanOrEqual(room);
			expect(filled).toBeGreaterThanOrEqual(room / 2);
		}
	});
	test('follows the question that counts more, where two of the same words contradict', () => {
		const doubted = (count: number) => [
			...examples,
			...['zong card', 'zong shop'].map((question) => example(question, [2])),
			...['zong card', 'zong shop'].map((question) => ({ ...example(question, [4]), count })),
		];
		const pageOf = (count: number) => {
			const table = learnEvidence(doubted(count), () => true);
			const features = read('zong');
			const sums = evidenceFor(features, new Map([...features.keys()].map((at) => [at, table[at] ?? []])));
			return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
		};
		expect(pageOf(3)).toBe(4);
		expect(pageOf(0.2)).toBe(2);
	});
});

describe('what was learnt beside the words of the pages', () => {
	const match = (page: number, score: number): PageMatch => ({
		page,
		score,
		coverage: 1,
		together: 1,
		sections: [{ section: 10 * page, score, words: [] }],
	});
	const order = (sums: [number, number][]) =>
		weighEvidence([match(1, 9), match(2, 6)], new Map(sums), (page) => 10 * page).map(({ page }) => page);

	test('changes the order of pages', () => {
		expect(order([])).toEqual([1, 2]);
		expect(order([[2, 2]])).toEqual([2, 1]);
	});
	test('brings in a page that none of the words stands on, only when much speaks for it', () => {
		expect(order([[3, 1]])).toEqual([1, 2]);
		expect(order([[3, 9]])).toEqual([3, 1, 2]);
	});
	test('finds nothing for a question of which no word is known', () => {
		expect(weighEvidence([], new Map([[3, 9]]), (page) => 10 * page)).toEqual([]);
	});
	test('says nothing of a question that is twice as long and says nothing more', () => {
		expect(said('thief')).toEqual(said('thief x1 x2 x3 x4'));
	});
});
