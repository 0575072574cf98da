import type { TextNode } from './nodes.ts';

/** U+200F: invisible; the bidi algorithm treats it as a letter of a right-to-left script. */
const rightToLeft = '\u200f';

/** The end of a Latin word; or the start of a text, which a link or a number may precede. */
const before = '(^|\\p{Script=Latin}[\\d)”’]*)';
/** Latin text or the end of the text. */
const after = '(?=$|\\s+(?:$|[“‘(]?[\\p{Script=Latin}\\d]))';
const punctuation = new RegExp(`${before}([،؛۔؟:!…]+)${after}`, 'gu');

/**
 * Keeps punctuation in right-to-left text in right-to-left order. Without the mark, a browser lays out Latin words and
 * the commas between them from left to right, so a reader of "SadaPay، NayaPay، UPaisa" would see the last name first.
 */
export function addRightToLeftMarks(node: TextNode): void {
	const siblings = node.parentNode?.childNodes ?? [];
	const isFirst = siblings[0] === node;
	node.value = node.value.replace(punctuation, (whole, latin: string) =>
		latin === '' && isFirst ? whole : whole + rightToLeft,
	);
}
