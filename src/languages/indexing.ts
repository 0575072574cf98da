/** How the pages of a language are indexed, where that is special: `src/languages/<tag>/search/indexing.ts`. */
export interface LanguageIndexing {
	/** Cuts text into pieces with one word each, for a language that writes no spaces. Joined again they give the text. */
	segment?(text: string): string[];
	/** Makes the tables that the analyzer of the language reads. @param words every word of the vocabulary */
	tables?(words: string): Record<string, string>;
}
