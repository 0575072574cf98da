import { type DefaultTreeAdapterTypes } from 'parse5';

type TextNode = DefaultTreeAdapterTypes.TextNode;

/** U+200F: it is not seen, and counts as a letter of a right-to-left script. */
const rightToLeft = '\u200f';

/** A mark after a Latin word, or first behind a link or number; what follows is Latin again, or the text's end. */
const marks = /(^|\p{Script=Latin}[\d)”’]*)([،؛۔؟:!…]+)(?=$|\s+(?:$|[“‘(]?[\p{Script=Latin}\d]))/gu;

/**
 * Keeps the marks of a right-to-left text on their side. Between two Latin words a browser lays out comma and colon from
 * left to right, and with them the words: of "SadaPay، NayaPay، UPaisa" a reader would meet the last one first.
 */
export function keepSides(node: TextNode): void {
	const siblings = node.parentNode?.childNodes ?? [];
	const isFirst = siblings[0] === node;
	node.value = node.value.replace(marks, (whole, before: string) =>
		before === '' && isFirst ? whole : whole + rightToLeft,
	);
}
