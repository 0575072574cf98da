/** How the pages of a language are indexed, if it needs special treatment: `src/languages/<tag>/search/indexing.ts`. */
export interface LanguageIndexing {
	/** Splits text into pieces of one word each, for a language without spaces. Joined, the pieces give the text again. */
	segment?(text: string): string[];
	/** Makes the tables that the analyzer of the language reads. @param words every word of the vocabulary */
	tables?(words: string): Record<string, string>;
}
