import { describe, expect, test } from 'vitest';
import {
	fitLogisticRegression,
	type FitOptions,
	type TrainingSet,
} from '../../../src/integrations/search/logisticRegression.ts';

/** Two features, two pages: the first feature is asked of page 0, the second of page 1. */
const trainingSet = (questions: { feature: number; right: number[]; sampleWeight?: number }[]): TrainingSet => ({
	starts: Int32Array.from([0, ...questions.map((_, place) => place + 1)]),
	features: Int32Array.from(questions.map(({ feature }) => feature)),
	values: new Float64Array(questions.length).fill(1),
	offsets: new Float64Array(2 * questions.length),
	labels: questions.map(({ right }) => right),
	sampleWeights: questions.map(({ sampleWeight = 1 }) => sampleWeight),
	classes: 2,
});
const fit = (set: TrainingSet, options: Partial<FitOptions> = {}, weights = new Float64Array(4)): number[] => {
	fitLogisticRegression(set, weights, { l1: 0.01, l2: 0.1, iterations: 50, ...options });
	return [...weights];
};
const clear = trainingSet([
	{ feature: 0, right: [0] },
	{ feature: 0, right: [0] },
	{ feature: 1, right: [1] },
]);

describe('a word of a question', () => {
	test('gets weight for its page, and no weight against another', () => {
		const [first = 0, other, wrong, second = 0] = fit(clear);
		expect(first).toBeGreaterThan(0.3);
		expect(second).toBeGreaterThan(0.3);
		expect([other, wrong]).toEqual([0, 0]);
	});
	test('gets more weight the more questions hold it', () => {
		const weights = fit(clear);
		expect(weights[0]).toBeGreaterThan(weights[3] ?? 0);
	});
	test('gets weight for the page of the question that counts more, where two contradict', () => {
		const weights = fit(
			trainingSet([
				{ feature: 0, right: [0] },
				{ feature: 0, right: [1], sampleWeight: 3 },
			]),
		);
		expect(weights[0]).toBe(0);
		expect(weights[1]).toBeGreaterThan(0.2);
	});
	test('gets no weight where either page answers', () => {
		expect(fit(trainingSet([{ feature: 0, right: [0, 1] }]))).toEqual([0, 0, 0, 0]);
	});
	test('gets no weight for what the words of the pages say already', () => {
		const known = { ...clear, offsets: Float64Array.from([9, 0, 9, 0, 0, 9]) };
		expect(fit(known)).toEqual([0, 0, 0, 0]);
	});
	test('gets no weight where the penalty is stronger than its effect', () => {
		expect(fit(clear, { l1: 2 })).toEqual([0, 0, 0, 0]);
	});
	test('stays without weight when only the kept words are trained again', () => {
		const weights = fit(clear, { keepZeros: true }, Float64Array.from([0.5, 0, 0, 0]));
		expect(weights[0]).toBeGreaterThan(0.3);
		expect(weights.slice(1)).toEqual([0, 0, 0]);
	});
});
