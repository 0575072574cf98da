import { defaultTreeAdapter, html as names, type DefaultTreeAdapterTypes } from 'parse5';
import type { Element } from '../../lib/html.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type Attributes = Readonly<Record<string, string>>;

/** The class of elements without line breaks inside; its style is in src/styles/text.css. */
export const together = 'together';

export const isElement = (node: Node | ParentNode | null | undefined): node is Element =>
	node !== null && node !== undefined && 'tagName' in node;
export const isText = (node: Node | undefined): node is TextNode => node?.nodeName === '#text';

/** The text of a node and its descendants. */
export const textOf = (node: Node): string =>
	isText(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Creates an element. */
export function make(tagName: string, attributes: Attributes, ...children: Node[]): Element {
	const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	const element = defaultTreeAdapter.createElement(tagName, names.NS.HTML, attrs);
	for (const child of children) defaultTreeAdapter.appendChild(element, child);
	return element;
}

/**
 * Wraps each match of a pattern in a new element.
 * @param accepts whether to wrap a match
 * @returns the nodes that replace the text node
 */
export function wrapEach(
	node: TextNode,
	pattern: RegExp,
	tagName: string,
	attributes: Attributes,
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
