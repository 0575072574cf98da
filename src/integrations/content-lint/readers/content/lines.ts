import type { Page } from './page.ts';

/** A line of a page as in its file. */
export interface Line {
	text: string;
	/** From 1. */
	line: number;
}

/**
 * Gives the lines of a page's text, for the checks of marks that mean something at the start of a line.
 * Import lines and text in `code` marks are blanked, because Markdown marks have no meaning there.
 */
export function linesOf({ body }: Pick<Page, 'body'>): Line[] {
	return body
		.replace(/^(?:import|export)\s.*$/gm, '')
		.replace(/(`+)[^`\n]+\1/g, (code) => ' '.repeat(code.length))
		.split('\n')
		.map((text, index) => ({ text, line: index + 1 }));
}
