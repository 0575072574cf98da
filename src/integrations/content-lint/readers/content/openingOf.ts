/** Whether a line is a point of a list. */
export const isItem = (line: string): boolean => /^\s*(?:[-*+]|\d+\.)\s/.test(line);

/** Whether a line introduces a list: a heading, or a line that ends with a colon. */
export const introduces = (line: string): boolean => /^#{1,6}\s|[:：][\p{P}\p{S}\s]*$/u.test(line);

/**
 * Finds the line that introduces a list: a line that ends with a colon, or a heading. "Never:" above a list applies to
 * every point.
 * @param lines of the page
 * @param line of a point, from 1
 * @returns an empty string if the line is no point or nothing introduces the list
 */
export function openingOf(lines: readonly string[], line: number): string {
	if (!isItem(lines[line - 1] ?? '')) return '';
	const above = lines.slice(0, line - 1).findLast((text) => text.trim() !== '' && !isItem(text) && !/^\s/.test(text));
	return above !== undefined && introduces(above) ? above : '';
}

/**
 * Returns the other points of the same list.
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
