/** A pattern that the content lint refuses in texts of one language, with the message and the fix. */
interface Forbidden {
	/** Needs the flag `g`. The text has U+FFFC in place of a component. */
	pattern: RegExp;
	/** @param found the matched text */
	message(found: string): string;
	fix(found: string): string;
	/** Whether sentences to say to others, and labels, may hold it. */
	mayBeQuoted?: true;
	/** The number of characters to show in the message before and after the match. */
	around?: readonly [before: number, after: number];
}

/** The kinds of forbidden patterns. Each kind is one rule of the lint. */
export type ForbiddenKind = 'letters' | 'digits' | 'punctuation' | 'spaces' | 'formOfAddress';

/** Refuses the punctuation that only other languages of the site use. @param marks the source of a pattern */
export const foreignMarks = (marks: string): Forbidden => ({
	pattern: new RegExp(marks, 'gu'),
	message: (mark) => `The mark ${mark} belongs to another language.`,
	fix: () => 'Write the mark of this language in its place.',
});

type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';

export type Currency = 'rupee' | 'dollar' | 'yuan';

/** Rules of writing for one language, for the content lint. Not for browsers. */
export interface LintPatterns {
	/** The Unicode script of its letters. Latin letters are allowed in every language, for names and labels. */
	script: 'Arabic' | 'Han' | 'Latin';
	/** The maximum length of a title that search engines and browser tabs show completely, in characters. */
	titleLength: number;
	/** The length of a description that search engines show completely, in characters. */
	descriptionLength: readonly [least: number, most: number];
	/** The names of the twelve months, if months have names. */
	months?: readonly string[];
	/** Dates written without such a name: sources of regular expressions. */
	dates?: readonly string[];
	/**
	 * Days that mean another day when they are read later (“since last week”, “nowadays”): sources of regular
	 * expressions. MONTHS stands for the names of the months.
	 */
	relativeDays?: readonly string[];
	/** Letters of other keyboards that look like its own, with its own letter. */
	sameLetters?: Readonly<Record<string, string>>;
	/**
	 * Figures that are facts, in digits or words: periods, times, limits and percentages (“three days”, “9 am”, “five
	 * SIMs”), not vague ones (“a few minutes”). Sources of regular expressions. NUMBER stands for the number words from
	 * two up.
	 */
	quantities?: readonly string[];
	/**
	 * Units after a figure, as sources of regular expressions. They show if one language has 24 hours and another has
	 * 24 days.
	 */
	units?: Readonly<Record<Unit, string>>;
	/**
	 * Names of currencies, and number words before them ("two thousand rupees"), with NUMBER: sources of regular
	 * expressions.
	 */
	money?: { currencies: Readonly<Record<Currency, string>>; largeNumbers: string };
	/**
	 * Words before or after two digits that make them a code to dial, and units that make them a quantity: patterns.
	 */
	dialling?: { before?: string; after?: string; units: string };
	/** Words in the purpose of a number that show whether readers call it or text it: sources of regular expressions. */
	dialKinds?: Readonly<Record<'call' | 'sms', string>>;
	/** Words with which no sentence ends, though a full stop follows: sources of regular expressions. */
	neverLast?: readonly string[];
	/** How an answer begins that says yes or no: sources of patterns. “Perhaps” is neither. */
	answers: { yes: string; no: string };
	/** Words and marks that need others behind them: the source of a pattern. */
	unfinished: string;
	/** Errors that its texts must not contain. */
	forbidden?: Partial<Record<ForbiddenKind, readonly Forbidden[]>>;
}
