/** Names that no text needs. */
export interface ContactPersonWords {
	/**
	 * Names of persons and shops to contact: sources of regular expressions for the original text. Their group `name` must be
	 * neither a word of the dictionary nor a name from the data; their group `shop` must be no name from the data.
	 */
	persons: readonly string[];
	/** Names of private persons, which no text needs, not even a warning: sources like those of `persons`. */
	names: readonly string[];
}
