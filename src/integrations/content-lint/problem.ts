/** Where in the project something stands. */
export interface Place {
	/** Path from the project's root, written with `/`. */
	file: string;
	/** Line in the file, from 1; left out where the whole file is meant. */
	line?: number | undefined;
}

/** What a rule says of something it found. */
export interface Finding extends Place {
	/** The words it found, as they stand in the file. */
	excerpt: string;
	/** What is wrong with them, for somebody who has never programmed. */
	message: string;
	/** What to do about it, for the same reader. */
	fix: string;
}

/** The words of a finding that do not depend on where it was found. */
export type Remedy = Pick<Finding, 'message' | 'fix'>;

/** An error stops the build; a warning is shown by `npm run check` and stops nothing. */
export type Severity = 'error' | 'warning';

/** A finding with the rule that made it: what an editor is shown. */
export interface Problem extends Finding {
	/** The id of the rule: `facts/typed-number`. */
	rule: string;
	severity: Severity;
}

/** Makes a finding of a place and of what is said about it. */
export function finding({ file, line }: Place, { excerpt, message, fix }: Omit<Finding, keyof Place>): Finding {
	return { file, line, excerpt, message, fix };
}

/** Shortens a text that would fill the screen. */
export function truncate(text: string, length = 80): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
