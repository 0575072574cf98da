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
