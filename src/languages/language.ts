/** What is special to one language of the site; its folder holds the rest (`style.css`, `search/`, `font/`). */
export interface Language {
	/** BCP 47 tag, the name of its folder. Data files key their texts by it; in small letters it begins each address. */
	lang: string;
	/** Its name in itself. */
	label: string;
	/** The name for the header of a phone: one or two characters where that is enough. */
	shortLabel: string;
	/** Its name in English, for messages to editors. */
	englishName: string;
	dir: 'ltr' | 'rtl';
	/** Language and country as the Open Graph protocol writes them: for whom a page that is shared is written. */
	og: string;
	/** Its place where a reader chooses a language: the one that most readers know has the smallest number. */
	place: number;
	/** The ID that most of its readers hold (a group of components/checklist/bring.ts): lists that differ by ID begin with it. */
	papers: 'citizen' | 'foreigner';
	/** BCP 47 tag by which Intl writes its dates, where its own would not do. */
	dates?: string;
	/** It is set in Nastaliq, with the web font of src/languages/ur/font. */
	nastaliq?: true;
	/** English words in its text are marked, because its own font and spaces do not suit them. */
	marksLatin?: true;
	/** It writes no spaces: its titles get places to break, between words. */
	breaksTitles?: true;
	/** Its readers hear terms in English at the counter: the glossary puts the English term first. */
	latinTermsFirst?: true;
}
