import { BUCKETS, lengthShare, type Evidence } from '../../lib/search/query/evidence.ts';
import { MAX_VALUE } from '../../lib/search/query/packedRows.ts';

/** A question whose answer is known. */
export interface Example {
	/** See `featuresOf`. */
	features: ReadonlyMap<number, number>;
	/** What the search knows without having learnt, by page; see `wordLogits`. */
	logits: Float64Array;
	/** Places of the pages that answer, any of them. */
	pages: readonly number[];
}

/** An example ready to be learnt from: rows of its features in the table of weights, and among pages only those that some question asks for. */
interface Lesson {
	/** Where the weights of its features begin. */
	rows: Int32Array;
	values: Float64Array;
	logits: Float64Array;
	right: Set<number>;
}

/** A feature of one question alone is chance. */
const LEAST_QUESTIONS = 2;
const RATE = 0.1;
/** How fast weights fade that nothing confirms: while it is chosen which of them are worth their bytes, and once that is settled. */
const CHOOSING = { rounds: 16, decay: 0.001 };
const SETTLING = { rounds: 10, decay: 0.005 };
/** The penalty on weights, one after the other until the table fits, and how many rounds each further one takes. */
const PULLS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6, 1.8, 2, 3, 4];
const MORE_ROUNDS = 2;
/** A smaller weight is none. */
const LEAST = 0.15;

/** Puts a list in another order, the same at every build. */
function shuffle(list: unknown[], next: () => number): void {
	for (let i = list.length - 1; i > 0; i--) {
		const j = Math.floor(next() * (i + 1));
		[list[i], list[j]] = [list[j], list[i]];
	}
}

/** Numbers from 0 to 1 by lot, the same at every build. */
function lots(): () => number {
	let seed = 7;
	return () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** A table of weights, by row of a feature and page, and how steeply each was learnt so far (AdaGrad). */
interface Table {
	weights: Float64Array;
	slopes: Float64Array;
	pages: number;
}

/**
 * Learns for some rounds, in place. Weights are never below zero: what speaks for one page speaks against the others by
 * itself, and two thirds of all weights are none.
 * @param pull towards zero (L1) after every round; without one only weights that are not zero go on learning
 */
function learn(
	lessons: readonly Lesson[],
	{ weights, slopes, pages }: Table,
	{ rounds, decay }: typeof CHOOSING,
	pull = 0,
): void {
	const shares = new Float64Array(pages);
	const order = [...lessons];
	const next = lots();
	for (let round = 0; round < rounds; round++) {
		shuffle(order, next);
		for (const { rows, values, logits, right } of order) {
			shares.set(logits);
			for (let i = 0; i < rows.length; i++) {
				const [row, value] = [rows[i]!, values[i]!];
				for (let page = 0; page < pages; page++) shares[page]! += value * weights[row + page]!;
			}
			const most = Math.max(...shares);
			let whole = 0;
			for (let page = 0; page < pages; page++) whole += shares[page] = Math.exp(shares[page]! - most);
			let found = 0;
			for (const page of right) found += shares[page]!;
			// How far each page's share is from what it should be; right pages divide theirs as they stand.
			for (let page = 0; page < pages; page++) shares[page]! *= 1 / whole - (right.has(page) ? 1 / found : 0);
			for (let i = 0; i < rows.length; i++) {
				const [row, value] = [rows[i]!, values[i]!];
				for (let page = 0, at = row; page < pages; page++, at++) {
					const before = weights[at]!;
					if (!before && (!pull || shares[page]! > 0)) continue;
					const slope = shares[page]! * value + decay * before;
					weights[at] = Math.max(0, before - (RATE * slope) / Math.sqrt((slopes[at]! += slope * slope)));
				}
			}
		}
		if (pull)
			for (let at = 0; at < weights.length; at++)
				if (weights[at]) weights[at] = Math.max(0, weights[at]! - (RATE * pull) / Math.sqrt(slopes[at]!));
	}
}

/**
 * Learns from questions with known answers how much each of their features speaks for each page, beside what their
 * words say already: multinomial logistic regression with an L1 penalty, as whole numbers, which are a quarter of the
 * bytes of fine ones and answer as much.
 * @param fits tells whether the table is small enough
 * @returns by bucket
 */
export function learnEvidence(examples: readonly Example[], fits: (evidence: Evidence[]) => boolean): Evidence[] {
	// Pages that nobody asks for cannot be learnt: on a large site they are most.
	const asked = [...new Set(examples.flatMap(({ pages }) => pages))].sort((a, b) => a - b);
	const questions = new Map<number, number>();
	for (const { features } of examples)
		for (const bucket of features.keys()) questions.set(bucket, (questions.get(bucket) ?? 0) + 1);
	const buckets = [...questions].flatMap(([bucket, count]) => (count < LEAST_QUESTIONS ? [] : bucket));
	const rowOf = new Map(buckets.map((bucket, row) => [bucket, row]));
	const table = (weights: Float64Array): Table => ({
		weights,
		slopes: new Float64Array(weights.length).fill(0.01),
		pages: asked.length,
	});
	const rowIn = (weights: Float64Array, row: number): Float64Array =>
		weights.subarray(row * asked.length, (row + 1) * asked.length);
	const lessonsOf = (isKnown: (row: number) => boolean): Lesson[] =>
		examples.map(({ features, logits, pages }) => {
			const rows = [...features].flatMap(([bucket, value]) => {
				const row = rowOf.get(bucket);
				return row !== undefined && isKnown(row) ? [[row, value] as const] : [];
			});
			const share = lengthShare(rows);
			return {
				rows: Int32Array.from(rows, ([row]) => row * asked.length),
				values: Float64Array.from(rows, ([, value]) => value * share),
				logits: Float64Array.from(asked, (page) => logits[page] ?? 0),
				right: new Set(pages.map((page) => asked.indexOf(page))),
			};
		});
	const pairsOf = (weights: Float64Array): Evidence => {
		const pairs: number[] = [];
		let last = -1;
		for (const [i, weight] of weights.entries()) {
			const value = Math.min(MAX_VALUE - 1, Math.round(weight));
			if (!value) continue;
			pairs.push((asked[i] ?? 0) - last, value);
			last = asked[i] ?? 0;
		}
		return pairs;
	};

	const all = lessonsOf(() => true);
	const chosen = table(new Float64Array(buckets.length * asked.length));
	let evidence: Evidence[] = [];
	for (const [step, pull] of PULLS.entries()) {
		learn(all, chosen, step ? { ...CHOOSING, rounds: MORE_ROUNDS } : CHOOSING, pull);
		const { weights } = chosen;
		const settled = table(weights.map((weight) => (weight < LEAST ? 0 : weight)));
		const lessons = lessonsOf((row) => rowIn(settled.weights, row).some(Boolean));
		learn(lessons, settled, SETTLING);
		evidence = Array.from({ length: BUCKETS }, (_, bucket) =>
			pairsOf(rowIn(settled.weights, rowOf.get(bucket) ?? buckets.length)),
		);
		if (fits(evidence)) break;
	}
	return evidence;
}
