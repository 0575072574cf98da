import type { Content } from './readers/content/content.ts';

/** A file of the project, or a line in it. */
export interface Place {
	/** Path from the project's root, written with `/`. */
	file: string;
	/** Line in the file, from 1; undefined for the whole file. */
	line?: number | undefined;
}

/** A mistake that a rule found. */
export interface Finding extends Place {
	/** The wrong words as they stand in the file. */
	excerpt: string;
	/** What is wrong, for a reader who has never programmed. */
	message: string;
	/** How to correct it, for the same reader. */
	fix: string;
}

/** A finding without its place. */
export type Remedy = Pick<Finding, 'message' | 'fix'>;

/** An error stops the build. A warning stops nothing; `npm run check` shows it. */
type Severity = 'error' | 'warning';

/** A finding with the rule that made it. */
export interface Problem extends Finding {
	/** The id of the rule: `facts/typed-number`. */
	rule: string;
	severity: Severity;
	/** Whether the rule may be wrong; see there. */
	mayBeWrong?: true | undefined;
}

/** Puts a text on one line and cuts it to `length` characters. */
export function truncate(text: string, length = 80): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** Formats the code point of a character: `U+200B`. */
export const codePoint = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first part of a rule's id, and the name of its folder. */
type Area =
	| 'files'
	| 'schema'
	| 'markdown'
	| 'structure'
	| 'facts'
	| 'strangers'
	| 'advice'
	| 'characters'
	| 'language'
	| 'translations'
	| 'built';

/** One kind of mistake and how to find it. */
export interface Rule<Input = Content> {
	id: `${Area}/${string}`;
	/** Default: `error`. */
	severity?: Severity;
	/** Whether it judges words or a change, and so refuses something right one day: an exception can overrule it. */
	mayBeWrong?: true;
	/** Whether it compares the content with that before the change. */
	comparesWithBefore?: true;
	/** What it reads, for the list in the README. */
	reads: string;
	/** What it refuses, in one sentence, for the same list. */
	refuses: string;
	/** Whether an error of an earlier rule anywhere on the page, in any language, may be the cause of what it finds. */
	yieldsToPage?: true;
	check(input: Input): Finding[];
}
