/** The settings of one language. */
export interface Language {
	/**
	 * BCP 47 tag: the name of its folder and the key of its texts in data files. In lower case, the first part of each
	 * address.
	 */
	lang: string;
	/** Its name in the language itself. */
	label: string;
	/** The name in the header on phones, as short as possible. */
	shortLabel: string;
	/** Its name in English, for messages to editors. */
	englishName: string;
	dir: 'ltr' | 'rtl';
	/** Language and country in the format of Open Graph. */
	og: string;
	/** Its position in lists of languages: 1 for the language that most readers know. */
	order: number;
	/**
	 * The ID that most of its readers have (a group of components/checklist/bring/bringItems.ts). It is first in lists
	 * by kind of ID.
	 */
	papers: 'citizen' | 'foreigner';
	/** BCP 47 tag for dates with Intl, if its own tag gives the wrong format. */
	dates?: string;
	/** It uses the Nastaliq web font of src/head/nastaliq. */
	nastaliq?: true;
	/** English words in its text get markup, for the Latin font and Latin spaces. */
	marksLatin?: true;
	/**
	 * It has no spaces between words. The build marks line breaks in its titles, and avoids last lines of one
	 * character.
	 */
	lacksSpaces?: true;
	/** In such a language, words of one character that belong to the word before them: no line starts with one. */
	suffixes?: string;
	/** A regular expression for amounts of money in this language, which stay on one line. */
	amounts?: string;
	/** The glossary puts the English term first, because its readers hear that term at the counter. */
	latinTermsFirst?: true;
}
