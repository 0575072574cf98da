import { lineAt } from './prose.ts';

/** A heading of a page. */
export interface Heading {
	level: number;
	/** The words without marks and id. */
	text: string;
	/** The id in `{#…}`. */
	id: string | undefined;
	line: number;
	/** The line as it is written. */
	source: string;
}

/**
 * A heading, or a line with an id that is meant as one: markdown/heading-marks reports it, and its section is not missing.
 */
const headingLine =
	/^(?:(?=#+[ \t])|(?=.*\{#[^{}]*\}[ \t]*$)[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]+)?)(#{1,6})(?!#)[ \t]*(.*?)[ \t]*$/gm;

/** Returns the headings of a page in order. */
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
