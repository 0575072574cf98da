import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element | DefaultTreeAdapterTypes.Template;
export type Attribute = Element['attrs'][number];
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A built page as a tree. `<noscript>` counts as markup: its readers need its styles too. */
export const readPage = (html: string): Document => parse(html, { scriptingEnabled: false });

/** The tree as HTML again. */
export const writePage = (page: Document): string => serialize(page);

/** Every element of a tree in the order of the source, those inside `<template>` included. */
export function elementsOf(parent: ParentNode): Element[] {
	return parent.childNodes.flatMap((node) => {
		if (!('tagName' in node)) return [];
		const inside = 'content' in node ? elementsOf(node.content) : [];
		return [node, ...inside, ...elementsOf(node)];
	});
}

/** The value of an attribute, or undefined where the element has none. */
export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((attr) => attr.name === name)?.value;

/** The text inside an element that holds nothing but text: a script or a style. */
export const textOf = (element: Element): string =>
	element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** Puts text in the place of all that an element holds. */
export function setText(element: Element, value: string): void {
	element.childNodes = [{ nodeName: '#text', value, parentNode: element }];
}

/** Takes an element out of its page. */
export function remove(element: Element): void {
	const { parentNode } = element;
	if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((node) => node !== element);
}

/** Where white space between children never shows. */
const noTextInside = new Set(['html', 'head', 'ul', 'ol', 'dl', 'select', 'table', 'thead', 'tbody', 'tr', 'svg']);
/** Blocks: white space at their beginning and end, before and after them never shows. */
const blocks = new Set(
	'body div header footer main nav aside section form fieldset legend details summary p li h1 h2 h3 h4 ul ol dl dt dd table td th option title sl-sidebar-pane'.split(
		' ',
	),
);

/** Takes out of an element the white space that no reader sees. Inside `<pre>` it is the text. */
export function trimSpace(element: Element): void {
	const { tagName, childNodes } = element;
	const isBlock = (node: (typeof childNodes)[number] | undefined) =>
		node ? blocks.has(node.nodeName) : blocks.has(tagName);
	childNodes.forEach((node, index) => {
		if (!('value' in node)) return;
		if (noTextInside.has(tagName)) node.value = node.value.trim();
		if (isBlock(childNodes[index - 1])) node.value = node.value.trimStart();
		if (isBlock(childNodes[index + 1])) node.value = node.value.trimEnd();
	});
	element.childNodes = childNodes.filter((node) => !('value' in node) || node.value !== '');
}
