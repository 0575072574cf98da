/** What the browser needs to turn a reader's words into words of the index: one file per language. */
export interface Vocabulary {
	/** Language tag of the pages. */
	lang: string;
	/** How many sections the index holds. */
	sections: number;
	/** The words of the index in their commonest form, separated by spaces; the place of a word is its id. */
	forms: string;
	/** Words without meaning in a question, separated by spaces. */
	stop: string;
	/** What readers say and the words of the pages it means, one per line: `word word=say|say|say`. */
	sayings: string;
	/** How loud a page speaks when it is not 1: the summary repeats what others answer. */
	weights: Record<string, number>;
	/** Chinese only: traditional characters, see `simplifiedOf`. */
	traditional?: string;
	/** Chinese only: the readings of characters, see `syllablesOf`. */
	pinyin?: string;
	/** Words by which a reader of another language of the site gives himself away, by language tag. */
	foreign: Record<string, string>;
}
