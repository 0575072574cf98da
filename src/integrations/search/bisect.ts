interface Range {
	/** More than 0. */
	low: number;
	high: number;
	steps: number;
}

/**
 * Finds the smallest number that succeeds, by bisection on a logarithmic scale. If a number succeeds, larger ones must
 * too.
 * @param attempt returns the result for a number, or undefined if the number is too small
 * @returns the result for the smallest number that succeeded; undefined if none did
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
