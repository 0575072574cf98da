import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { make, type Node } from '../../lib/html.ts';

export type TextNode = DefaultTreeAdapterTypes.TextNode;

/** The class of elements without line breaks inside; its style is in src/styles/text.css. */
export const together = 'together';

export const isText = (node: Node | undefined): node is TextNode => node?.nodeName === '#text';

/** The text of a node and its descendants. */
export const textOf = (node: Node): string =>
	isText(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/**
 * Wraps each match of a pattern in a new element.
 * @param accepts whether to wrap a match
 * @returns the nodes that replace the text node
 */
export function wrapEach(
	node: TextNode,
	pattern: RegExp,
	tagName: string,
	attributes: Readonly<Record<string, string>>,
	accepts: (match: string) => boolean = () => true,
): Node[] {
	const pieces: Node[] = [];
	let end = 0;
	for (const { index, 0: words } of node.value.matchAll(pattern)) {
		if (!accepts(words)) continue;
		if (index > end) pieces.push(defaultTreeAdapter.createTextNode(node.value.slice(end, index)));
		pieces.push(make(tagName, attributes, defaultTreeAdapter.createTextNode(words)));
		end = index + words.length;
	}
	if (pieces.length === 0) return [node];
	if (end < node.value.length) pieces.push(defaultTreeAdapter.createTextNode(node.value.slice(end)));
	return pieces;
}
