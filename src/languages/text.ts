/** A pattern that the content lint refuses in texts of one language, with the message and the fix. */
export interface Slip {
	/** With the flag `g`. The text has U+FFFC in place of a component. */
	pattern: RegExp;
	/** @param found the words that were found */
	message(found: string): string;
	fix(found: string): string;
	/** How many characters before and after the match to show in the message. */
	around?: readonly [before: number, after: number];
}

/** The kinds of slips. Each kind is one rule of the lint, for all languages that define some. */
export type SlipKind = 'letters' | 'digits' | 'marks' | 'spaces' | 'address';

/** A unit of time. */
export type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';

/** A currency that amounts are named in. */
export type Currency = 'rupee' | 'dollar' | 'yuan';

/** How one language is written, for the content lint. It is never sent to a browser. */
export interface LanguageText {
	/** Its own letters, as a Unicode script; the Latin letters of names and labels may stand in every language. */
	script: 'Arabic' | 'Han' | 'Latin';
	/** The longest title that search engines and browser tabs show whole, in characters. */
	titleLength: number;
	/** How long a description may be, in characters: what search engines show whole. */
	descriptionLength: readonly [least: number, most: number];
	/** The names of the twelve months, where months have names. */
	months?: readonly string[];
	/**
	 * Figures that are facts, in digits or words: periods, hours, limits and shares (“three days”, “9 am”, “five SIMs”), as
	 * the insides of regular expressions. Vague ones (“a few minutes”) are none.
	 */
	quantities?: readonly string[];
	/**
	 * The units that stand behind a figure, as the insides of regular expressions: the languages must not state 24 hours in
	 * one and 24 days in another.
	 */
	units?: Readonly<Record<Unit, string>>;
	/** Names of currencies and the words for large numbers before them ("two thousand rupees"), as the insides of regular expressions. */
	money?: { currencies: Readonly<Record<Currency, string>>; largeNumbers: string };
	/** Words, as patterns, beside which two digits are a code to dial, before or after it; and the units that make it a measure. */
	dialling?: { before?: string; after?: string; units: string };
	/** What must not stand in its texts. */
	slips?: Partial<Record<SlipKind, readonly Slip[]>>;
}
