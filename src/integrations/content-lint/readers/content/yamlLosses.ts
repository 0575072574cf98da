import { isScalar, Scalar, visit, type Document } from 'yaml';

/** Text that can be parsed but means something else than intended. */
export interface Loss {
	/** Where it stands in the text, in characters. */
	offset: number;
	message: string;
	fix: string;
}

const quotes = "Put the whole text between quotes: '…'. (An apostrophe inside such a text is written twice: ''.)";

/** A day or a plain number: what stands behind it is a remark and takes nothing from a text. */
const isFigure = /^\d[\d.-]*$/;
/** Any white space but the plain one; on a screen they look the same. */
const otherSpace = /^ *[^\S \t\r\n]/m;

/** A no-break space (or a wide one) before a field, which counts as a letter of the field's name. */
export function strangeSpace(text: string): Loss | undefined {
	const found = otherSpace.exec(text);
	if (!found) return undefined;
	return {
		offset: found.index,
		message:
			'This line begins with a space that is no plain one (a no-break space; text copied from a web page or a chat brings it along).',
		fix: 'Delete the spaces at the start of the line and type them again, as many as its neighbours have.',
	};
}

/**
 * Finds text that YAML silently drops: what follows ` #` is a comment, and a first word with & or ! is an anchor or a tag.
 * Anchors of whole blocks (`ask: &unknown` and a block below) drop nothing and are allowed.
 */
export function losses(document: Document, text: string): Loss[] {
	const found: Loss[] = [];
	visit(document, {
		Scalar(place, node) {
			const start = node.range?.[0] ?? 0;
			if (node.anchor !== undefined || node.tag !== undefined) {
				const mark = node.anchor === undefined ? '!' : '&';
				found.push({
					offset: start,
					message: `A word that begins with ${mark} is not printed: it has a meaning of its own here.`,
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
			if (place === 'key' || node.type !== Scalar.PLAIN || !isText(node)) return;
			const behind = /^[ \t]*(#.*)/.exec(text.slice(node.range?.[1] ?? start))?.[1];
			if (behind === undefined) return;
			found.push({
				offset: start,
				message: `“${behind.trim()}” is not printed: what follows a space and # is a remark.`,
				fix: `If it belongs to the text: ${quotes} If it is a remark, put it on a line of its own.`,
			});
		},
	});
	return found;
}

/** A text, or nothing at all where a remark took the whole of it. */
function isText(node: unknown): boolean {
	return isScalar(node) && (node.value === null || (typeof node.value === 'string' && !isFigure.test(node.value)));
}
