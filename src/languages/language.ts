/** The settings of one language. Its folder contains the rest (`style.css`, `search/`, `font/`). */
export interface Language {
	/** BCP 47 tag: the name of its folder and the key of its texts in data files. In lower case it is the first part of each address. */
	lang: string;
	/** Its own name for itself. */
	label: string;
	/** The name in the header on phones, as short as possible. */
	shortLabel: string;
	/** Its name in English, for messages to editors. */
	englishName: string;
	dir: 'ltr' | 'rtl';
	/** Language and country in the format of Open Graph. */
	og: string;
	/** Its position where a reader chooses a language: 1 for the language that most readers know. */
	place: number;
	/** The ID that most of its readers have (a group of components/checklist/bringItems.ts). Lists by kind of ID begin with it. */
	papers: 'citizen' | 'foreigner';
	/** BCP 47 tag for formatting dates with Intl, if its own tag gives the wrong format. */
	dates?: string;
	/** It uses the Nastaliq web font of src/languages/ur/font. */
	nastaliq?: true;
	/** English words in its text are marked up, so that they get the Latin font and spaces. */
	marksLatin?: true;
	/** It has no spaces between words: its titles get marks where they may break, and last lines get more than a character. */
	lacksSpaces?: true;
	/** An amount of money as only this language writes it, a regular expression: it stays on one line. */
	amounts?: string;
	/** Its readers hear terms in English at the counter, so the glossary puts the English term first. */
	latinTermsFirst?: true;
}
