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
