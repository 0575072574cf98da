const isItem = (line: string): boolean => /^\s*(?:[-*+]|\d+\.)\s/.test(line);

/**
 * Gives what a point of a list stands under: the line that opens the list, or the heading above it. "Never" over a list
 * says it of every point.
 * @param lines of the page
 * @param line from 1
 * @returns nothing for a line that is no point of a list
 */
export function openingOf(lines: readonly string[], line: number): string {
	if (!isItem(lines[line - 1] ?? '')) return '';
	const above = lines.slice(0, line - 1).findLast((text) => text.trim() !== '' && !isItem(text) && !/^\s/.test(text));
	return above !== undefined && (/^#{1,6}\s/.test(above) || /[:：]\W*$/.test(above)) ? above : '';
}

/**
 * Gives the other points of the list that a point belongs to.
 * @param lines of the page
 * @param line of the point, from 1
 */
export function pointsBeside(lines: readonly string[], line: number): string[] {
	const isEnd = (text: string): boolean => text.trim() !== '' && !isItem(text) && !/^\s/.test(text);
	const above = lines.slice(0, line - 1);
	const below = lines.slice(line);
	const last = below.findIndex(isEnd);
	return [...above.slice(above.findLastIndex(isEnd) + 1), ...below.slice(0, last < 0 ? undefined : last)].filter(
		isItem,
	);
}
