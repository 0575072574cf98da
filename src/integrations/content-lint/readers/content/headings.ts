import { lineAt } from './prose.ts';

/** A heading of a page. */
export interface Heading {
	level: number;
	/** The words of the heading. */
	text: string;
	/** The id in `{#…}`, if there is one. */
	id: string | undefined;
	line: number;
	/** The line as it is written. */
	source: string;
}

/**
 * A heading, and a line with an id that one sign keeps from being one. For the other rules its section is there;
 * yields to: markdown/heading-marks.
 */
const headingLine =
	/^(?:(?=#+[ \t])|(?=.*\{#[^{}]*\}[ \t]*$)[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]+)?)(#{1,6})(?!#)[ \t]*(.*?)[ \t]*$/gm;

/** Gives the headings of a page in their order. */
export function headingsOf(body: string): Heading[] {
	return [...body.matchAll(headingLine)].map((match) => {
		const [source, hashes = '', rest = ''] = match;
		const id = /\{#([^{}]*)\}$/.exec(rest);
		return {
			level: hashes.length,
			text: id ? rest.slice(0, id.index).trim() : rest,
			id: id?.[1],
			line: lineAt(body, match.index),
			source,
		};
	});
}
