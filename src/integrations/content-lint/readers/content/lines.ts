import type { Page } from './page.ts';

/** A line of a page. */
export interface Line {
	text: string;
	/** From 1. */
	line: number;
	/** Its position in the text of the page. */
	index: number;
}

/**
 * Splits the text of a page into lines, for rules about marks at the start of a line.
 * Import lines and `code` are blanked, because Markdown marks mean nothing there.
 */
export const linesOf = ({ body }: Pick<Page, 'body'>): Line[] =>
	[...body.replace(/^(?:import|export)\s.*$|(`+)[^`\n]+\1/gm, blank).matchAll(/^[^\n]*$/gm)].map(
		({ 0: text, index }, before) => ({ text, line: before + 1, index }),
	);

/** Replaces a text with spaces and keeps its line breaks, so that positions and lines stay the same. */
export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
