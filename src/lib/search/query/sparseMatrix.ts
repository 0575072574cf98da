/** A row of a sparse matrix: its entries that are not zero, in the order of their columns. */
export type SparseRow = [column: number, value: number][];

/** The character that writes 0; the number n is the n-th character after it, so that 0 … 9 read as they are. */
const ZERO = '0'.charCodeAt(0);
/** The next code units are surrogates, which are not characters on their own. */
const MAX_NUMBER = 0xd7ff - ZERO;

/**
 * Writes a sparse matrix as a coordinate list (COO): three lines of text for the rows, the columns and the values
 * of its entries, one character for each. A row is written as the difference from that of the entry before, a column as
 * the difference from the entry before in the same row. Separate lines compress better with brotli.
 *
 * Rows `[[1, 5], [3, 2]]`, `[]`, `[[0, 7]]` have the entries (0, 1, 5), (0, 3, 2), (2, 0, 7) and are written `002`,
 * `120`, `527`.
 * @param rows columns and values are integers, 0 or more
 * @throws Error when a number is too large or too small
 */
export function encodeMatrix(rows: readonly SparseRow[]): string {
	const lines = ['', '', ''];
	let rowBefore = 0;
	for (const [row, entries] of rows.entries()) {
		let columnBefore = 0;
		for (const [column, value] of entries) {
			for (const [line, n] of [row - rowBefore, column - columnBefore, value].entries()) {
				if (!(n >= 0 && n <= MAX_NUMBER)) throw new Error(`Search: ${n} cannot be written as a character.`);
				lines[line] += String.fromCharCode(ZERO + n);
			}
			[rowBefore, columnBefore] = [row, column];
		}
	}
	return lines.join('\n');
}

/** Reads the output of `encodeMatrix`. Empty rows at the end are lost. */
export function decodeMatrix(text: string): SparseRow[] {
	const [differences = '', columns = '', values = ''] = text.split('\n');
	const numberAt = (line: string, at: number): number => line.charCodeAt(at) - ZERO;
	const rows: SparseRow[] = [];
	for (let at = 0, row = 0; at < values.length; at++) {
		row += numberAt(differences, at);
		while (rows.length <= row) rows.push([]);
		const entries = rows[row] ?? [];
		const before = entries.at(-1)?.[0] ?? 0;
		entries.push([before + numberAt(columns, at), numberAt(values, at)]);
	}
	return rows;
}
