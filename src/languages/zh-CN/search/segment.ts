/**
 * Splits text into pieces with the lowest total cost.
 * @param longest the maximum length of a piece
 * @param cost returns the cost of a piece, more than 0; undefined if it is not a valid piece
 * @returns the pieces in order; undefined if the text cannot be split into valid pieces
 */
export function segment(
	text: string,
	longest: number,
	cost: (piece: string) => number | undefined,
): string[] | undefined {
	const best: ({ sum: number; from: number } | undefined)[] = [{ sum: 0, from: 0 }];
	for (let end = 1; end <= text.length; end++) {
		for (let from = Math.max(0, end - longest); from < end; from++) {
			const before = best[from];
			const added = before && cost(text.slice(from, end));
			if (!added) continue;
			const sum = before.sum + added;
			if (sum <= (best[end]?.sum ?? Infinity)) best[end] = { sum, from };
		}
	}
	const pieces: string[] = [];
	for (let end = text.length; end > 0;) {
		const step = best[end];
		if (!step) return undefined;
		pieces.unshift(text.slice(step.from, end));
		end = step.from;
	}
	return pieces;
}
