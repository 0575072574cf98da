import { LineCounter, parseDocument } from 'yaml';
import type { Break } from './yamlBreaks.ts';

/** Tries other indentations near the error, because the parser often reports another line than the wrong one. */
export function findIndentFault(rows: string[], errorRow: number): Break | undefined {
	const before = errorRowsOf(rows).length;
	const candidates = [errorRow, errorRow + 1, errorRow - 1].flatMap((row) => {
		const [, spaces = '', rest = ''] = /^( *)(.*)$/.exec(rows[row] ?? '') ?? [];
		if (rest === '' || rest.startsWith('#')) return [];
		// Prefers the indentation that this field has elsewhere: 3 is as near to 2 as to 4.
		const name = /^[\w-]+:/.exec(rest)?.[0];
		const countFieldsAt = (width: number): number =>
			rows.filter((line) => name && line.startsWith(' '.repeat(width) + name)).length;
		return [0, 2, 4, 6]
			.filter((width) => width !== spaces.length)
			.map((wanted) => ({
				row,
				rest,
				has: spaces.length,
				wanted,
				gain: countFieldsAt(wanted) - countFieldsAt(spaces.length),
				far: Math.abs(wanted - spaces.length),
			}));
	});
	const found = candidates
		.toSorted((a, b) => b.gain - a.gain || a.far - b.far)
		.find(({ row, rest, wanted }) => {
			const left = errorRowsOf(rows.with(row, ' '.repeat(wanted) + rest));
			return left.length < before && left.every((other) => other > errorRow + 1);
		});
	if (!found) return undefined;
	const { row, has, wanted } = found;
	return {
		row,
		message: `The spaces at the start of this line do not match its neighbours: it has ${has}, it should have ${wanted}.`,
		fix: `Begin the line with ${wanted === 0 ? 'no space' : `${wanted} spaces`}.`,
	};
}

/** Returns the lines of the parser's errors, from 0. */
function errorRowsOf(rows: string[]): number[] {
	const lines = new LineCounter();
	const { errors } = parseDocument(rows.join('\n'), { lineCounter: lines, prettyErrors: false });
	return errors.map(({ pos: [start] }) => lines.linePos(start).line - 1);
}
