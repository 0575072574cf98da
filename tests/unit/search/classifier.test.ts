import { describe, expect, test } from 'vitest';
import { trainClassifier, type Example } from '../../../src/integrations/search/trainClassifier.ts';
import { learntLogits, rerank, type FeatureWeights } from '../../../src/lib/search/query/classifier.ts';
import { featuresOf } from '../../../src/lib/search/query/features.ts';
import type { PageMatch } from '../../../src/lib/search/query/rank.ts';

const PAGES = 5;
const read = (question: string) => featuresOf([], question.split(' '), (word) => word);
/** A question of which the words of the pages say nothing. */
const example = (question: string, pages: number[]): Example => ({
	features: read(question),
	wordLogits: new Float64Array(PAGES),
	pages,
	sampleWeight: 1,
});
const examples = [
	...['thief took it', 'thief at night', 'a thief ran'].map((question) => example(question, [1])),
	...['abroad in dubai', 'son abroad', 'abroad for work'].map((question) => example(question, [3])),
	...['either or', 'either way', 'either one'].map((question) => example(question, [0, 4])),
	example('once', [1]),
];
const table = trainClassifier(examples, () => true);
const logitsOf = (question: string, weights = table) => {
	const features = read(question);
	return learntLogits(features, new Map([...features.keys()].map((bucket) => [bucket, weights[bucket] ?? []])));
};
const best = (question: string, weights = table) =>
	[...logitsOf(question, weights)].sort((a, b) => b[1] - a[1]).map(([page]) => page)[0];
const size = (weights: FeatureWeights[]) => weights.flat().length;

describe('what is learnt from questions', () => {
	test('leads an unseen question that shares a word to their page', () => {
		expect(best('the thief is gone')).toBe(1);
		expect(best('living abroad')).toBe(3);
	});
	test('holds no word that fewer than two questions hold', () => {
		expect(logitsOf('weather today').size).toBe(0);
		expect(logitsOf('once').size).toBe(0);
	});
	test('holds no page that no question asks for', () => {
		const pages = table.flatMap((row) => row.map(([page]) => page));
		expect(new Set(pages)).toEqual(new Set([0, 1, 3, 4]));
	});
	test('is the same in every build', () => {
		expect(trainClassifier(examples, () => true)).toEqual(table);
	});
	test('is made smaller until it fits, and is nothing where nothing fits', () => {
		const smaller = size(trainClassifier(examples, (trained) => size(trained) < size(table)));
		expect(smaller).toBeLessThan(size(table));
		expect(size(trainClassifier(examples, () => false))).toBe(0);
	});
	test('fills the room it has, however small', () => {
		for (const room of [2, 4]) {
			const filled = size(trainClassifier(examples, (trained) => size(trained) <= room));
			expect(filled).toBeLessThanOrEqual(room);
			expect(filled).toBeGreaterThanOrEqual(room / 2);
		}
	});
	test('follows the question that counts more, where two of the same words contradict', () => {
		const doubted = (sampleWeight: number) => [
			...examples,
			...['zong card', 'zong shop'].map((question) => example(question, [2])),
			...['zong card', 'zong shop'].map((question) => ({ ...example(question, [4]), sampleWeight })),
		];
		const pageOf = (sampleWeight: number) =>
			best(
				'zong',
				trainClassifier(doubted(sampleWeight), () => true),
			);
		expect(pageOf(3)).toBe(4);
		expect(pageOf(0.2)).toBe(2);
	});
});

describe('what was learnt beside the words of the pages', () => {
	const match = (page: number, score: number): PageMatch => ({
		page,
		score,
		coverage: 1,
		sectionCoverage: 1,
		sections: [{ section: 10 * page, score, words: [] }],
	});
	const order = (sums: [number, number][]) =>
		rerank([match(1, 9), match(2, 6)], new Map(sums), (page) => 10 * page).map(({ page }) => page);

	test('changes the order of pages', () => {
		expect(order([])).toEqual([1, 2]);
		expect(order([[2, 2]])).toEqual([2, 1]);
	});
	test('brings in a page that none of the words stands on, only when much speaks for it', () => {
		expect(order([[3, 1]])).toEqual([1, 2]);
		expect(order([[3, 9]])).toEqual([3, 1, 2]);
	});
	test('finds nothing for a question of which no word is known', () => {
		expect(rerank([], new Map([[3, 9]]), (page) => 10 * page)).toEqual([]);
	});
	test('gives a question the same scores when unknown words are added to it', () => {
		expect(logitsOf('thief')).toEqual(logitsOf('thief x1 x2 x3 x4'));
	});
});
