/** Where bisection looks, and how often it halves that. */
export interface Range {
	/** More than 0. */
	low: number;
	high: number;
	steps: number;
}

/**
 * Finds the smallest number that serves, by bisection of its logarithm. Larger numbers than one that serves should serve.
 * @param attempt gives what a number leads to, and nothing where it is too small
 * @returns what the smallest number leads to that served; nothing where none did
 */
export function bisect<Result>(
	attempt: (number: number) => Result | undefined,
	{ low, high, steps }: Range,
): Result | undefined {
	let best: Result | undefined;
	for (let step = 0; step < steps; step++) {
		const middle = Math.sqrt(low * high);
		const result = attempt(middle);
		if (result) [best, high] = [result, middle];
		else low = middle;
	}
	return best;
}
