/** Examples as a sparse matrix of features (compressed rows), with the offsets and labels of each example. */
export interface TrainingSet {
	/** The index of each example's first feature, and last the total number of features. */
	starts: Int32Array;
	features: Int32Array;
	values: Float64Array;
	/** Example × class: logits that are known without the model (the offset of a regression). */
	offsets: Float64Array;
	/** By example: its right classes; any of them is right. */
	labels: readonly (readonly number[])[];
	/** By example: its weight, usually 1. */
	sampleWeights: readonly number[];
	classes: number;
}

/** How a model is fitted. */
export interface FitOptions {
	/** Penalty on the sum of the weights: the larger, the fewer weights are not zero. */
	l1: number;
	/** Penalty on the sum of their squares: holds back large weights. */
	l2: number;
	iterations: number;
	/** Weights that are zero remain so. */
	keepZeros?: boolean;
}

/**
 * The gradient of the loss with respect to the logits of one example: predicted minus wanted probabilities. Several
 * right classes share the wanted probability in the proportions that the model predicts.
 * @param logits replaced by the gradient
 */
function toGradient(logits: Float64Array, labels: readonly number[], sampleWeight: number): void {
	const largest = logits.reduce((a, b) => Math.max(a, b), -Infinity);
	let [all, right] = [0, 0];
	for (let i = 0; i < logits.length; i++) all += logits[i] = Math.exp(logits[i]! - largest);
	for (const label of labels) right += logits[label]!;
	for (let i = 0; i < logits.length; i++) logits[i]! *= sampleWeight / all;
	for (const label of labels) logits[label]! *= 1 - all / right;
}

/** By feature, a safe step size: the inverse of an upper bound of the curvature. */
function stepSizes({ starts, features, values }: TrainingSet, l2: number, count: number): Float64Array {
	const curvatures = new Float64Array(count).fill(l2 + 1e-6);
	for (let example = 0; example + 1 < starts.length; example++) {
		let sum = 0;
		for (let i = starts[example]!; i < starts[example + 1]!; i++) sum += values[i]!;
		for (let i = starts[example]!; i < starts[example + 1]!; i++) curvatures[features[i]!]! += 0.5 * values[i]! * sum;
	}
	return curvatures.map((curvature) => 1 / curvature);
}

/**
 * Fits a multinomial logistic regression with elastic net penalty and non-negative weights: a weight for one class
 * lowers the others anyway. Algorithm: FISTA, proximal gradient steps with momentum (Beck and Teboulle, SIAM
 * J. Imaging Sci. 2009).
 * @param weights feature × class: where to start, and the result
 */
export function fitLogisticRegression(
	set: TrainingSet,
	weights: Float64Array,
	{ l1, l2, iterations, keepZeros }: FitOptions,
): void {
	const { starts, features, values, offsets, labels, sampleWeights, classes } = set;
	const steps = stepSizes(set, l2, weights.length / classes);
	/** The weights extrapolated by momentum, at which the gradient is computed. */
	const ahead = weights.slice();
	const gradient = new Float64Array(weights.length);
	const logits = new Float64Array(classes);
	let momentum = 1;
	for (let iteration = 0; iteration < iterations; iteration++) {
		gradient.fill(0);
		for (const [example, right] of labels.entries()) {
			const [from, to] = [starts[example]!, starts[example + 1]!];
			logits.set(offsets.subarray(example * classes, (example + 1) * classes));
			for (let i = from; i < to; i++) {
				const [value, row] = [values[i]!, features[i]! * classes];
				for (let label = 0; label < classes; label++) logits[label]! += value * ahead[row + label]!;
			}
			toGradient(logits, right, sampleWeights[example]!);
			for (let i = from; i < to; i++) {
				const [value, row] = [values[i]!, features[i]! * classes];
				for (let label = 0; label < classes; label++) gradient[row + label]! += value * logits[label]!;
			}
		}
		const momentumBefore = momentum;
		momentum = (1 + Math.sqrt(1 + 4 * momentumBefore ** 2)) / 2;
		for (let at = 0; at < weights.length; at++) {
			const before = weights[at]!;
			if (keepZeros && !before && !ahead[at]) continue;
			const step = steps[Math.floor(at / classes)]!;
			const now = Math.max(0, ahead[at]! - step * (gradient[at]! + l2 * ahead[at]! + l1));
			weights[at] = now;
			ahead[at] = now + ((momentumBefore - 1) / momentum) * (now - before);
		}
	}
}
