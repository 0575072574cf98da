import { isScalar, Scalar, visit, type Document } from 'yaml';

/** Text that is valid YAML but loses words. */
interface Loss {
	/** Position in the text, in characters. */
	offset: number;
	message: string;
	fix: string;
}

const quotes = "Put the whole text between quotes: '…'. (An apostrophe inside such a text is written twice: ''.)";

/** A date or number. A comment after it is intended. */
const figure = /^\d[\d.-]*$/;
/** A space at the start of a line that looks like an ordinary space but is another character. */
const strangeSpace = /^ *[^\S \t\r\n]/m;

/** Finds a no-break or wide space before a field. YAML reads it as part of the field's name. */
export function findStrangeSpace(text: string): Loss | undefined {
	const found = strangeSpace.exec(text);
	if (!found) return undefined;
	return {
		offset: found.index,
		message:
			'This line begins with a space that is no plain one (a no-break space; text copied from a web page or a chat brings it along).',
		fix: 'Delete the spaces at the start of the line and type them again, as many as its neighbours have.',
	};
}

/**
 * Finds text that YAML drops without an error: after ` #` as a comment, a first word with & or ! as an anchor or tag.
 * An anchor of a whole block (`ask: &unknown` and a block below) is allowed.
 */
export function findLosses(document: Document, text: string): Loss[] {
	const found: Loss[] = [];
	visit(document, {
		Scalar(place, node) {
			const start = node.range?.[0] ?? 0;
			if (node.anchor !== undefined || node.tag !== undefined) {
				const mark = node.anchor === undefined ? '!' : '&';
				found.push({
					offset: start,
					message: `A word that begins with ${mark} is not shown: it has a meaning of its own here.`,
					fix: quotes,
				});
			}
			const written = text.slice(start, node.range?.[1] ?? start);
			if (node.type === Scalar.PLAIN && /^[^'"]+['"]$/.test(written)) {
				const message = 'The quote at the end of this text has no partner at its start.';
				found.push({ offset: start, message, fix: 'Put the same quote before its first word, or delete it.' });
			}
			const swallowed = node.type === Scalar.PLAIN ? /\n *- .*/.exec(written) : null;
			if (swallowed) {
				const message = 'The lines below begin further in than this one, and became part of its text.';
				found.push({ offset: start, message, fix: 'Begin each point of the list with as many spaces as the others.' });
			}
			if (place === 'key' || node.type !== Scalar.PLAIN || !canLoseText(node)) return;
			const behind = /^[ \t]*(#.*)/.exec(text.slice(node.range?.[1] ?? start))?.[1];
			if (behind === undefined) return;
			found.push({
				offset: start,
				message: `“${behind.trim()}” is not shown: text after a space and # is a comment.`,
				fix: `If it belongs to the text: ${quotes} If it is a remark, put it on a line of its own.`,
			});
		},
	});
	return found;
}

/** Whether a value is a text, or is empty because a comment took all of it. */
function canLoseText(node: unknown): boolean {
	return isScalar(node) && (node.value === null || (typeof node.value === 'string' && !figure.test(node.value)));
}
