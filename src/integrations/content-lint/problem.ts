/** A place in the project. */
export interface Place {
	/** Path from the project's root, written with `/`. */
	file: string;
	/** Line in the file, from 1; undefined for the whole file. */
	line?: number | undefined;
}

/** A finding of a rule. */
export interface Finding extends Place {
	/** The words found, as in the file. */
	excerpt: string;
	/** What is wrong, in words for somebody who has never programmed. */
	message: string;
	/** What to do about it, for the same person. */
	fix: string;
}

/** A finding without its place. */
export type Remedy = Pick<Finding, 'message' | 'fix'>;

/** An error stops the build; a warning is shown by `npm run check` and stops nothing. */
export type Severity = 'error' | 'warning';

/** A finding with its rule, as shown to an editor. */
export interface Problem extends Finding {
	/** The id of the rule: `facts/typed-number`. */
	rule: string;
	severity: Severity;
}

/** Shortens a long text. */
export function truncate(text: string, length = 80): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** The name that Unicode gives a sign: `U+200B`. */
export const codePoint = (sign: string): string =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
