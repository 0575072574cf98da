import type { Finding, Severity } from './problem.ts';
import type { Content } from './readers/content/content.ts';

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
