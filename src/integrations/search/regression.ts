/** Questions as rows of a table: which features each has and how much, what is known already, and what is right. */
export interface Lessons {
	/** Where the features of each question begin, and at last where those of the last one end. */
	starts: Int32Array;
	features: Int32Array;
	values: Float64Array;
	/** Question × page. */
	logits: Float64Array;
	/** By question: the places of the right pages. */
	right: readonly (readonly number[])[];
	/** By question: how much it counts. */
	counts: readonly number[];
	pages: number;
}

/** How weights are held back. */
export interface Penalty {
	/** The same for each weight that is not zero. */
	sparse: number;
	/** More for large ones. */
	ridge: number;
	rounds: number;
	/** Weights that are zero remain so. */
	settled?: boolean;
}

/** How far each page's share is from what it should be, in place of its logits; right pages divide theirs as they stand. */
function toErrors(shares: Float64Array, right: readonly number[], count: number): void {
	let most = -Infinity;
	for (const one of shares) most = Math.max(most, one);
	let [whole, found] = [0, 0];
	for (let page = 0; page < shares.length; page++) whole += shares[page] = Math.exp(shares[page]! - most);
	for (const page of right) found += shares[page]!;
	for (let page = 0; page < shares.length; page++) shares[page]! *= count / whole;
	const kept = whole / found;
	for (const page of right) shares[page]! *= 1 - kept;
}

/** Steps that surely lead downhill, by feature: the longer, the fewer and shorter questions it stands in. */
function stepsOf({ starts, features, values }: Lessons, ridge: number, size: number): Float64Array {
	const slopes = new Float64Array(size).fill(ridge + 1e-6);
	for (let question = 0; question + 1 < starts.length; question++) {
		let sum = 0;
		for (let i = starts[question]!; i < starts[question + 1]!; i++) sum += values[i]!;
		for (let i = starts[question]!; i < starts[question + 1]!; i++) slopes[features[i]!]! += 0.5 * values[i]! * sum;
	}
	return slopes.map((slope) => 1 / slope);
}

/**
 * Multinomial logistic regression with weights that are never below zero: what speaks for one page speaks against the
 * others by itself. Proximal gradient steps with momentum (FISTA, Beck and Teboulle, SIAM J. Imaging Sci. 2009).
 * @param weights feature × page, changed in place
 */
export function regress(lessons: Lessons, weights: Float64Array, { sparse, ridge, rounds, settled }: Penalty): void {
	const { starts, features, values, logits, right, counts, pages } = lessons;
	const steps = stepsOf(lessons, ridge, weights.length / pages);
	const ahead = weights.slice();
	const slopes = new Float64Array(weights.length);
	const shares = new Float64Array(pages);
	let momentum = 1;
	for (let round = 0; round < rounds; round++) {
		slopes.fill(0);
		for (const [question, answers] of right.entries()) {
			const [from, to] = [starts[question]!, starts[question + 1]!];
			shares.set(logits.subarray(question * pages, (question + 1) * pages));
			for (let i = from; i < to; i++) {
				const [value, row] = [values[i]!, features[i]! * pages];
				for (let page = 0; page < pages; page++) shares[page]! += value * ahead[row + page]!;
			}
			toErrors(shares, answers, counts[question]!);
			for (let i = from; i < to; i++) {
				const [value, row] = [values[i]!, features[i]! * pages];
				for (let page = 0; page < pages; page++) slopes[row + page]! += value * shares[page]!;
			}
		}
		const before = momentum;
		momentum = (1 + Math.sqrt(1 + 4 * before * before)) / 2;
		for (let at = 0; at < weights.length; at++) {
			const old = weights[at]!;
			if (settled && !old && !ahead[at]) continue;
			const step = steps[Math.floor(at / pages)]!;
			const now = Math.max(0, ahead[at]! - step * (slopes[at]! + ridge * ahead[at]! + sparse));
			weights[at] = now;
			ahead[at] = now + ((before - 1) / momentum) * (now - old);
		}
	}
}
