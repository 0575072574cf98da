import { BUCKETS, lengthShare, STEP, type Evidence } from '../../lib/search/query/evidence.ts';
import { MAX_VALUE } from '../../lib/search/query/packedRows.ts';
import { regress, type Lessons, type Penalty } from './regression.ts';

/** A question whose answer is known. */
export interface Example {
	/** See `featuresOf`. */
	features: ReadonlyMap<number, number>;
	/** What the search knows without having learnt, by page; see `wordLogits`. */
	logits: Float64Array;
	/** Places of the pages that answer, any of them. */
	pages: readonly number[];
	/** How much it counts beside others, 1 for most. */
	count: number;
}

/** A feature of one question alone is chance. */
const MIN_QUESTIONS = 2;
/** While it is chosen which weights are worth their bytes, and once that is settled. */
const CHOOSING: Omit<Penalty, 'sparse'> = { ridge: 0.3, rounds: 50 };
const SETTLING: Penalty = { sparse: 0, ridge: 0.3, rounds: 30, settled: true };
/** The penalty on each weight, one after the other until the table fits. */
const PENALTIES = [
	0.03, 0.05, 0.07, 0.09, 0.11, 0.13, 0.15, 0.17, 0.2, 0.23, 0.27, 0.32, 0.38, 0.45, 0.6, 0.8, 1.2, 2, 4, 8, 16,
];
/** A smaller weight is none. */
const MIN_WEIGHT = 0.3;

/** Puts the questions into a table. @param rowOf bucket → row of its weights @param asked pages that some question asks for */
function lessonsOf(
	examples: readonly Example[],
	rowOf: ReadonlyMap<number, number>,
	asked: readonly number[],
): Lessons {
	const placeOf = new Map(asked.map((page, place) => [page, place]));
	const known = examples.map(({ features }) =>
		[...features].flatMap(([bucket, value]) => {
			const row = rowOf.get(bucket);
			return row === undefined ? [] : [[row, value] as const];
		}),
	);
	const starts = new Int32Array(examples.length + 1);
	for (const [question, features] of known.entries()) starts[question + 1] = (starts[question] ?? 0) + features.length;
	return {
		starts,
		features: Int32Array.from(known.flatMap((features) => features.map(([row]) => row))),
		values: Float64Array.from(
			known.flatMap((features) => {
				const share = lengthShare(features);
				return features.map(([, value]) => value * share);
			}),
		),
		logits: Float64Array.from(examples.flatMap(({ logits }) => asked.map((page) => logits[page] ?? 0))),
		right: examples.map(({ pages }) => pages.map((page) => placeOf.get(page) ?? 0)),
		counts: examples.map(({ count }) => count),
		pages: asked.length,
	};
}

/** Rounds weights to steps, and writes them as pairs by bucket. */
function evidenceOf(weights: Float64Array, rowOf: ReadonlyMap<number, number>, asked: readonly number[]): Evidence[] {
	return Array.from({ length: BUCKETS }, (_, bucket) => {
		const row = rowOf.get(bucket);
		const pairs: Evidence = [];
		let last = -1;
		for (const [place, page] of row === undefined ? [] : asked.entries()) {
			const weight = weights[(row ?? 0) * asked.length + place] ?? 0;
			if (weight < MIN_WEIGHT) continue;
			pairs.push(page - last, Math.min(MAX_VALUE - 1, Math.max(1, Math.round(weight / STEP))));
			last = page;
		}
		return pairs;
	});
}

/**
 * Learns from questions with known answers how much each of their features speaks for each page, beside what their
 * words say already; see `regress`. Which weights are worth their bytes is chosen first, then those are learnt without
 * the penalty that chose them.
 * @param fits tells whether the table is small enough
 * @returns by bucket
 */
export function learnEvidence(examples: readonly Example[], fits: (evidence: Evidence[]) => boolean): Evidence[] {
	// Pages that nobody asks for cannot be learnt: on a large site they are most.
	const asked = [...new Set(examples.flatMap(({ pages }) => pages))].sort((a, b) => a - b);
	const questions = new Map<number, number>();
	for (const { features } of examples)
		for (const bucket of features.keys()) questions.set(bucket, (questions.get(bucket) ?? 0) + 1);
	const buckets = [...questions].flatMap(([bucket, count]) => (count < MIN_QUESTIONS ? [] : bucket));
	const rowsOf = (list: readonly number[]): Map<number, number> => new Map(list.map((bucket, row) => [bucket, row]));
	const rowOf = rowsOf(buckets);
	const all = lessonsOf(examples, rowOf, asked);
	const weights = new Float64Array(buckets.length * asked.length);
	const rowIn = (row: number): Float64Array => weights.subarray(row * asked.length, (row + 1) * asked.length);
	let evidence: Evidence[] = [];
	for (const [step, sparse] of PENALTIES.entries()) {
		regress(all, weights, { ...CHOOSING, sparse, ...(step && { rounds: 15 }) });
		const left = buckets.filter((_, row) => rowIn(row).some((weight) => weight >= MIN_WEIGHT));
		const leftRows = rowsOf(left);
		const settled = Float64Array.from(
			left.flatMap((bucket) =>
				Array.from(rowIn(rowOf.get(bucket) ?? 0), (weight) => (weight < MIN_WEIGHT ? 0 : weight)),
			),
		);
		// Most penalties on the way are far too weak: what they leave need not be learnt to see that.
		if (!fits(evidenceOf(settled, leftRows, asked))) continue;
		regress(lessonsOf(examples, leftRows, asked), settled, SETTLING);
		evidence = evidenceOf(settled, leftRows, asked);
		if (fits(evidence)) break;
	}
	return evidence;
}
