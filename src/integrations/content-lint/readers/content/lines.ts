import type { Page } from './page.ts';

/** A line of a page. */
export interface Line {
	text: string;
	/** From 1. */
	line: number;
}

/**
 * Splits the text of a page into lines, for rules about marks at the start of a line.
 * Import lines and `code` are blanked, because Markdown marks mean nothing there.
 */
export function linesOf({ body }: Pick<Page, 'body'>): Line[] {
	return body
		.replace(/^(?:import|export)\s.*$/gm, '')
		.replace(/(`+)[^`\n]+\1/g, (code) => ' '.repeat(code.length))
		.split('\n')
		.map((text, index) => ({ text, line: index + 1 }));
}
