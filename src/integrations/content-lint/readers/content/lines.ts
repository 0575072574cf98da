import type { Page } from './page.ts';

/** A line of a page as its file holds it. */
export interface Line {
	text: string;
	/** From 1. */
	line: number;
}

/**
 * Gives the lines of a page's text, for the checks of marks that mean something at the start of a line.
 * Lines that bring components in and words in `code` marks are blank: what stands there is printed or run, not read as marks.
 */
export function linesOf({ body }: Pick<Page, 'body'>): Line[] {
	return body
		.replace(/^(?:import|export)\s.*$/gm, '')
		.replace(/(`+)[^`\n]+\1/g, (code) => ' '.repeat(code.length))
		.split('\n')
		.map((text, index) => ({ text, line: index + 1 }));
}
