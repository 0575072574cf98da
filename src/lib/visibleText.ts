import type { DefaultTreeAdapterTypes } from 'parse5';
import { isElement, type Element } from './html.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Inline elements; all others start a new line. */
export const inlineElements: ReadonlySet<string> = new Set(
	'a abbr b bdi bdo cite code em i kbd mark q s small span strong sub sup time u var'.split(' '),
);
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/**
 * The text of a page as a reader sees it, each block on its own line.
 * @param skip elements to leave out
 */
export function visibleText(node: Node, skip: (element: Element) => boolean = () => false): string {
	if (node.nodeName === '#text' && 'value' in node) return node.value;
	if (isElement(node) && (silent.has(node.tagName) || skip(node))) return '\n';
	const children = 'childNodes' in node ? node.childNodes : [];
	const text = children.map((child) => visibleText(child, skip)).join('');
	return isElement(node) && !inlineElements.has(node.tagName) ? `\n${text}\n` : text;
}

/** Puts a text on one line, with single spaces between its words. */
export const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
