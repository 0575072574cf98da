import type { Content } from './readers/content/content.ts';

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

/** The area of a rule: the first part of its id, and its folder. */
export type Area =
	| 'files'
	| 'schema'
	| 'markdown'
	| 'structure'
	| 'facts'
	| 'strangers'
	| 'advice'
	| 'characters'
	| 'language'
	| 'built';

/** One kind of mistake, and how it is found: a row of the table of rules. */
export interface Rule<Input = Content> {
	id: `${Area}/${string}`;
	/** An error, the default, stops the build; a warning is shown by `npm run check` and stops nothing. */
	severity?: Severity;
	/** What it reads, in a few words: for the list of rules in the README. */
	reads: string;
	/** What it refuses, in one sentence: for the same list. */
	refuses: string;
	/**
	 * Where this rule has found something, the rules below it in the table are silent about the same words of the same
	 * line; with this, about the whole line, the whole file, or altogether. So one mistake gives one message.
	 */
	silences?: 'line' | 'file' | 'everything';
	check(input: Input): Finding[];
}
