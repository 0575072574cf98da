/** Special rules for indexing the pages of a language: `src/languages/<tag>/search/indexing.ts`. */
export interface LanguageIndexing {
	/** Splits text into pieces of one word each, for a language without spaces. The joined pieces equal the text. */
	segment?(text: string): string[];
	/** Makes the tables for the analyzer of the language. @param words every word of the vocabulary */
	tables?(words: string): Record<string, string>;
}
