/** A common mistake: the source of a pattern, wrong in any sentence, and what to write; `$1` is its first group. */
export type Confusion = readonly [wrong: string, right: string];

/** Reads a list: `wrong → right; wrong → right`. */
export const confusions = (text: string): readonly Confusion[] =>
	text
		.split(/;\s/)
		.map((row) => row.trim().split(' → '))
		.map(([wrong = '', right = '']) => [wrong, right]);
