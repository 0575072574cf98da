/**
 * Cuts text into the pieces that cost least together.
 * @param longest letters of a piece
 * @param cost what a piece costs, more than 0; nothing when it is no piece
 * @returns the pieces in their order; nothing when the text cannot be cut so
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
