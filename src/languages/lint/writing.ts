/** Words and marks that a text of a language must not contain. */
export interface WritingWords {
	/** Remarks of a translator or a machine about the text: sources of regular expressions for text in lower case. */
	remarks: readonly string[];
	/** Link texts that do not describe the target. */
	emptyLinks: readonly string[];
	/** Words repeated by mistake (some languages repeat words on purpose): sources of regular expressions. */
	doubled: readonly string[];
	/** Words that may stand between two equal words: "again and again". */
	conjunctions: readonly string[];
	/** If it is written in simplified characters: the traditional ones that some of its words keep. */
	keptTraditional?: string;
	/** Words of the language in Latin letters that do not occur in English texts. */
	inLatinLetters?: readonly string[];
	/** Its negations in Latin letters. */
	negationInLatinLetters?: readonly string[];
}
