import type { FeatureWeights } from '../../lib/search/query/classifier.ts';
import { normalize, type Features } from '../../lib/search/query/features.ts';
import { HASH_BUCKETS, WEIGHT_STEP } from '../../lib/search/settings.ts';
import { bisect } from './bisect.ts';
import { fitLogisticRegression, type TrainingSet } from './logisticRegression.ts';
import { ITERATIONS, L1_PENALTY, L2_PENALTY, MIN_EXAMPLES, MIN_WEIGHT } from './buildSettings.ts';

/** A question whose answer is known. */
export interface Example {
	features: Features;
	/** The logits of the ranking by words, by page; see `wordLogits`. */
	wordLogits: Float64Array;
	/** Indexes of the pages that answer it. */
	pages: readonly number[];
	/** Its weight in training, usually 1. */
	sampleWeight: number;
}

/** A model: buckets × pages, row by row. */
interface Model {
	buckets: readonly number[];
	/** Pages that have examples. On a large site most pages have none. */
	pages: readonly number[];
	weights: Float64Array;
}

function trainingSetFor({ buckets, pages }: Omit<Model, 'weights'>, examples: readonly Example[]): TrainingSet {
	const rowOf = new Map(buckets.map((bucket, row) => [bucket, row]));
	const classOf = new Map(pages.map((page, place) => [page, place]));
	const rows = examples.map(({ features }) =>
		normalize(
			[...features].flatMap(([bucket, value]) => {
				const row = rowOf.get(bucket);
				return row === undefined ? [] : [[row, value] as const];
			}),
		),
	);
	const starts = new Int32Array(examples.length + 1);
	for (const [example, { length }] of rows.entries()) starts[example + 1] = (starts[example] ?? 0) + length;
	return {
		starts,
		features: Int32Array.from(rows.flatMap((row) => row.map(([feature]) => feature))),
		values: Float64Array.from(rows.flatMap((row) => row.map(([, value]) => value))),
		offsets: Float64Array.from(examples.flatMap(({ wordLogits }) => pages.map((page) => wordLogits[page] ?? 0))),
		labels: examples.map((example) => example.pages.map((page) => classOf.get(page) ?? 0)),
		sampleWeights: examples.map(({ sampleWeight }) => sampleWeight),
		classes: pages.length,
	};
}

/** Drops small weights, and buckets that have only small ones. */
function dropSmallWeights({ buckets, pages, weights }: Model): Model {
	const rowsOf = buckets.map((bucket, row) => ({
		bucket,
		row: Array.from(weights.subarray(row * pages.length, (row + 1) * pages.length), (w) => (w < MIN_WEIGHT ? 0 : w)),
	}));
	const kept = rowsOf.filter(({ row }) => row.some((weight) => weight > 0));
	return {
		buckets: kept.map(({ bucket }) => bucket),
		pages,
		weights: Float64Array.from(kept.flatMap(({ row }) => row)),
	};
}

/** Rounds weights to steps. @returns by bucket */
function quantise({ buckets, pages, weights }: Model): FeatureWeights[] {
	const table = Array.from({ length: HASH_BUCKETS }, (): FeatureWeights => []);
	for (const [row, bucket] of buckets.entries()) {
		table[bucket] = pages.flatMap((page, place): FeatureWeights => {
			const weight = weights[row * pages.length + place] ?? 0;
			return weight < MIN_WEIGHT ? [] : [[page, Math.max(1, Math.round(weight / WEIGHT_STEP))]];
		});
	}
	return table;
}

/**
 * Learns from questions with known answers how strongly each feature indicates each page, in addition to the ranking by
 * words. Uses the relaxed lasso (Meinshausen, Comput. Stat. Data Anal. 2007): an L1 penalty selects the weights, and
 * these are fitted again without it. The penalty is the weakest whose table fits.
 * @param fits whether a table is small enough
 * @returns weights by bucket; an empty table if none fits
 */
export function trainClassifier(
	examples: readonly Example[],
	fits: (table: FeatureWeights[]) => boolean,
): FeatureWeights[] {
	const pages = [...new Set(examples.flatMap((example) => example.pages))].sort((a, b) => a - b);
	const counts = new Map<number, number>();
	for (const { features } of examples)
		for (const bucket of features.keys()) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	const buckets = [...counts].flatMap(([bucket, count]) => (count < MIN_EXAMPLES ? [] : bucket));
	const full: Model = { buckets, pages, weights: new Float64Array(buckets.length * pages.length) };
	const fullSet = trainingSetFor(full, examples);
	const attempt = (l1: number): FeatureWeights[] | undefined => {
		// Starts from the weights of the previous attempt, which are close.
		fitLogisticRegression(fullSet, full.weights, { l1, l2: L2_PENALTY, iterations: ITERATIONS.selection });
		const pruned = dropSmallWeights(full);
		// Rejects a table early that is already too large, because fitting again is slow.
		if (!fits(quantise(pruned))) return undefined;
		const options = { l1: 0, l2: L2_PENALTY, iterations: ITERATIONS.refit, keepZeros: true };
		fitLogisticRegression(trainingSetFor(pruned, examples), pruned.weights, options);
		const table = quantise(pruned);
		return fits(table) ? table : undefined;
	};
	return bisect(attempt, L1_PENALTY) ?? [];
}
