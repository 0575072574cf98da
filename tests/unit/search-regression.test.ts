import { describe, expect, test } from 'vitest';
import { regress, type Lessons } from '../../src/integrations/search/regression.ts';

/** Two features, two pages: the first feature is asked of page 0, the second of page 1. */
const lessons = (questions: { feature: number; right: number[]; count?: number }[]): Lessons => ({
	starts: Int32Array.from([0, ...questions.map((_, place) => place + 1)]),
	features: Int32Array.from(questions.map(({ feature }) => feature)),
	values: new Float64Array(questions.length).fill(1),
	logits: new Float64Array(2 * questions.length),
	right: questions.map(({ right }) => right),
	counts: questions.map(({ count = 1 }) => count),
	pages: 2,
});
const learn = (of: Lessons, penalty = {}, weights = new Float64Array(4)): number[] => {
	regress(of, weights, { sparse: 0.01, ridge: 0.1, rounds: 50, ...penalty });
	return [...weights];
};
const clear = lessons([
	{ feature: 0, right: [0] },
	{ feature: 0, right: [0] },
	{ feature: 1, right: [1] },
]);

describe('a word of a question', () => {
	test('speaks for the page it is asked of, and never against another', () => {
		const [first = 0, other, wrong, second = 0] = learn(clear);
		expect(first).toBeGreaterThan(0.3);
		expect(second).toBeGreaterThan(0.3);
		expect([other, wrong]).toEqual([0, 0]);
	});
	test('speaks the more surely the more questions hold it', () => {
		const weights = learn(clear);
		expect(weights[0]).toBeGreaterThan(weights[3] ?? 0);
	});
	test('speaks for the page of the question that counts more, where two contradict', () => {
		const weights = learn(
			lessons([
				{ feature: 0, right: [0] },
				{ feature: 0, right: [1], count: 3 },
			]),
		);
		expect(weights[0]).toBe(0);
		expect(weights[1]).toBeGreaterThan(0.2);
	});
	test('says nothing where either page answers', () => {
		expect(learn(lessons([{ feature: 0, right: [0, 1] }]))).toEqual([0, 0, 0, 0]);
	});
	test('says nothing that the words of the pages say already', () => {
		const known = { ...clear, logits: Float64Array.from([9, 0, 9, 0, 0, 9]) };
		expect(learn(known)).toEqual([0, 0, 0, 0]);
	});
	test('is forgotten where the penalty is stronger than what it says', () => {
		expect(learn(clear, { sparse: 2 })).toEqual([0, 0, 0, 0]);
	});
	test('stays forgotten once it is settled which words are kept', () => {
		const weights = learn(clear, { settled: true }, Float64Array.from([0.5, 0, 0, 0]));
		expect(weights[0]).toBeGreaterThan(0.3);
		expect(weights.slice(1)).toEqual([0, 0, 0]);
	});
});
