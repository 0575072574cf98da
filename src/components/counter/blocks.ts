/** One line of a card. */
export interface CardLine {
	text: string;
	/** Id of the phrase, where the checklist's answers decide whether the line is shown. */
	id?: string;
	/** The operators it is about, parted by spaces. */
	operator?: string;
	/** It is a name with a number or an address, in Latin letters. */
	isNumber?: boolean;
	/** It is in the reader's language, under the same in Urdu: a line in two directions is torn where it wraps. */
	isMeaning?: boolean;
	/** Not on the card for everybody. */
	hidden?: boolean;
}

/**
 * Lines in one language: `urdu` for the person at the other end, `roman` the same in Latin letters, `meaning` for the
 * reader.
 */
export interface Block {
	kind: 'urdu' | 'roman' | 'meaning' | 'blanks';
	lines: readonly CardLine[];
}

/** The text of a card as it is sent: its visible lines, with an empty line between the languages. */
export function messageOf(blocks: readonly Block[]): string {
	return blocks
		.map(({ lines }) => lines.filter(({ hidden }) => !hidden).map(({ text }) => text))
		.filter(({ length }) => length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n');
}
