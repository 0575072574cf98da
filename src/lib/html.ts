import { defaultTreeAdapter, html as names, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element | DefaultTreeAdapterTypes.Template;
export type Attribute = Element['attrs'][number];
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Parses a built page. The content of `<noscript>` is parsed as markup, because it needs its styles too. */
export const parseHtml = (html: string): Document => parse(html, { scriptingEnabled: false });

/** Serializes the tree to HTML. */
export const writePage = (page: Document): string => serialize(page);

/** Whether a node is an element, and not text or a comment. */
export const isElement = (node: DefaultTreeAdapterTypes.Node | null | undefined): node is Element =>
	node !== null && node !== undefined && 'tagName' in node;

/** Every element of a tree in source order, including those inside `<template>`. */
export function elementsOf(parent: ParentNode): Element[] {
	return parent.childNodes.flatMap((node) => {
		if (!isElement(node)) return [];
		const inside = 'content' in node ? elementsOf(node.content) : [];
		return [node, ...inside, ...elementsOf(node)];
	});
}

/** The value of an attribute, or undefined where the element has none. */
export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((attr) => attr.name === name)?.value;

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean =>
	(attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** The part of a built page that its author wrote, without header, menu and footer. @throws Error when there is none */
export function contentOf(page: Document): Element {
	const content = elementsOf(page).find((element) => hasClass(element, 'sl-markdown-content'));
	if (!content) throw new Error('The page has no content: is it a page of Starlight?');
	return content;
}

/** The text of an element that contains only text: a script or a style. */
export const rawText = (element: Element): string =>
	element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

const scriptTypes: readonly (string | undefined)[] = [undefined, '', 'module', 'text/javascript'];

/** The scripts inside a page that a browser runs: neither data nor scripts in files. */
export const inlineScripts = (elements: readonly Element[]): Element[] =>
	elements.filter(
		(element) =>
			element.tagName === 'script' &&
			scriptTypes.includes(attribute(element, 'type')) &&
			attribute(element, 'src') === undefined &&
			rawText(element).trim() !== '',
	);

/** Replaces the content of an element with text. */
export function setText(element: Element, value: string): void {
	element.childNodes = [{ nodeName: '#text', value, parentNode: element }];
}

/** Creates an element of HTML that is in no page yet. */
export function make(tagName: string, attributes: Readonly<Record<string, string>>, ...children: Node[]): Element {
	const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	const element = defaultTreeAdapter.createElement(tagName, names.NS.HTML, attrs);
	for (const child of children) defaultTreeAdapter.appendChild(element, child);
	return element;
}

/** Inserts an element after another. @throws Error when that has no parent */
export function insertAfter(element: Element, added: Element): void {
	const { parentNode } = element;
	if (!parentNode) throw new Error(`There is no place for <${added.tagName}>: the element before it is in no page.`);
	parentNode.childNodes.splice(parentNode.childNodes.indexOf(element) + 1, 0, added);
	added.parentNode = parentNode;
}

/** Removes an element from its page. */
export function remove(element: Element): void {
	const { parentNode } = element;
	if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((node) => node !== element);
}

/** Serializes data for a `<script type="application/ld+json">`, with `<` escaped so that it cannot end the script. */
export const asJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
