import { defaultTreeAdapter, html as names, type DefaultTreeAdapterTypes } from 'parse5';
import type { Element } from '../../lib/html.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type Attributes = Readonly<Record<string, string>>;

/** The class of what must stay on one line; its style is in src/styles/text.css. */
export const together = 'together';

/** Whether a node is an element. */
export const isElement = (node: Node | ParentNode | null | undefined): node is Element =>
	node !== null && node !== undefined && 'tagName' in node;
/** Whether a node is a text. */
export const isText = (node: Node | undefined): node is TextNode => node?.nodeName === '#text';

/** Makes an element with its attributes and children. */
export function make(tagName: string, attributes: Attributes, ...children: Node[]): Element {
	const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	const element = defaultTreeAdapter.createElement(tagName, names.NS.HTML, attrs);
	for (const child of children) defaultTreeAdapter.appendChild(element, child);
	return element;
}

/**
 * Puts each match into an element of its own.
 * @param isMeant leaves out those that it refuses
 */
export function wrapEach(
	node: TextNode,
	stretch: RegExp,
	tagName: string,
	attributes: Attributes,
	isMeant: (match: string) => boolean = () => true,
): Node[] {
	const pieces: Node[] = [];
	let done = 0;
	for (const { index, 0: words } of node.value.matchAll(stretch)) {
		if (!isMeant(words)) continue;
		if (index > done) pieces.push(defaultTreeAdapter.createTextNode(node.value.slice(done, index)));
		pieces.push(make(tagName, attributes, defaultTreeAdapter.createTextNode(words)));
		done = index + words.length;
	}
	if (pieces.length === 0) return [node];
	if (done < node.value.length) pieces.push(defaultTreeAdapter.createTextNode(node.value.slice(done)));
	return pieces;
}
