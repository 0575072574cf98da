import { lengthShare, type Evidence } from '../../lib/search/query/evidence.ts';
import { MAX_VALUE } from '../../lib/search/query/packedRows.ts';
import { BUCKETS, MIN_QUESTIONS, MIN_WEIGHT, PENALTY, RIDGE, ROUNDS, STEP } from '../../lib/search/settings.ts';
import { regress, type Lessons } from './regression.ts';

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
	const attempt = (sparse: number, rounds: number): Evidence[] | undefined => {
		regress(all, weights, { sparse, ridge: RIDGE, rounds });
		const left = buckets.filter((_, row) => rowIn(row).some((weight) => weight >= MIN_WEIGHT));
		const leftRows = rowsOf(left);
		const settled = Float64Array.from(
			left.flatMap((bucket) =>
				Array.from(rowIn(rowOf.get(bucket) ?? 0), (weight) => (weight < MIN_WEIGHT ? 0 : weight)),
			),
		);
		// What is far too large need not be settled to see that.
		if (!fits(evidenceOf(settled, leftRows, asked))) return undefined;
		regress(lessonsOf(examples, leftRows, asked), settled, {
			sparse: 0,
			ridge: RIDGE,
			rounds: ROUNDS.settling,
			settled: true,
		});
		const evidence = evidenceOf(settled, leftRows, asked);
		return fits(evidence) ? evidence : undefined;
	};
	return weakest(attempt);
}

/** Looks for the weakest penalty that leaves a table which fits, and returns that table; an empty one where none fits. */
function weakest(attempt: (sparse: number, rounds: number) => Evidence[] | undefined): Evidence[] {
	const { first, factor, halvings, least, most } = PENALTY;
	let best = attempt(first, ROUNDS.first);
	let [low, high] = [first, first];
	while (!best && high < most) best = attempt((high = (low = high) * factor), ROUNDS.next);
	for (let smaller = best; smaller && low === high && low > least;) {
		smaller = attempt((low /= factor), ROUNDS.next);
		if (smaller) [best, high] = [smaller, low];
	}
	for (let i = 0; best && i < halvings; i++) {
		const middle = Math.sqrt(low * high);
		const found = attempt(middle, ROUNDS.next);
		if (found) [best, high] = [found, middle];
		else low = middle;
	}
	return best ?? [];
}
