import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Reads a page the way browsers do (parse5 follows the HTML standard). */
export function parseHtml(html: string): Node {
	return parse(html);
}

const childrenOf = (node: Node): Node[] =>
	'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element under a node in the order of the page; with names, only those. */
export function* elements(node: Node, ...names: string[]): Generator<Element> {
	for (const child of childrenOf(node)) {
		if (isElement(child) && (names.length === 0 || names.includes(child.tagName))) yield child;
		yield* elements(child, ...names);
	}
}

/** The value of an attribute, or undefined where the element has none. */
export function attribute({ attrs }: Element, name: string): string | undefined {
	return attrs.find((attr) => attr.name === name)?.value;
}

/** Elements inside a line; all others start a new one. */
const inline = new Set([
	'a',
	'abbr',
	'b',
	'bdi',
	'code',
	'em',
	'i',
	'mark',
	'small',
	'span',
	'strong',
	'sub',
	'sup',
	'time',
	'u',
]);
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/**
 * The words of a page as a reader sees them; each block on its own line.
 * @param skip elements to leave out
 */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
	if (node.nodeName === '#text' && 'value' in node) return node.value;
	if (isElement(node) && (silent.has(node.tagName) || skip(node))) return '\n';
	const text = childrenOf(node)
		.map((child) => textOf(child, skip))
		.join('');
	return isElement(node) && !inline.has(node.tagName) ? `\n${text}\n` : text;
}
