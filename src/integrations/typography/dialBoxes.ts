import { defaultTreeAdapter } from 'parse5';
import { attribute, isElement, make, type Element, type Node, type ParentNode } from '../../lib/html.ts';
import { isText, textOf, together } from './nodes.ts';

/** Punctuation at the start of a text that must not begin a line. */
const closing = /^[.,;:!?…%)\]”’»。，、；：！？）」』》۔،؛؟]+/u;

/** Inserts a `<wbr>` before a long box; without it the character before the box would move to the next line with it. */
export function allowBreakBeforeBoxes(parent: ParentNode): void {
	parent.childNodes = parent.childNodes.flatMap((node, index) => {
		const before = parent.childNodes[index - 1];
		const free = isText(before) && /[\p{Script=Han}\s]$/u.test(before.value);
		const box = isElement(node) && attribute(node, 'class') === together ? node.childNodes[0] : node;
		return free && isBox(box) && textOf(box).length > 7 ? [make('wbr', {}), node] : [node];
	});
}

/** Whether a node is a number to dial in running text, which is an inline box: a browser may break after it. */
const isBox = (node: Node | undefined): node is Element =>
	isElement(node) && /\bdial\b/.test(attribute(node, 'class') ?? '');

/** Wraps a box and the punctuation after it, so that no line begins with a full stop. */
export function keepPunctuationWithBoxes(parent: ParentNode): void {
	parent.childNodes.forEach((node, index) => {
		const after = parent.childNodes[index + 1];
		if (!isBox(node) || !isText(after)) return;
		const punctuation = closing.exec(after.value)?.[0];
		if (punctuation === undefined) return;
		after.value = after.value.slice(punctuation.length);
		const group = make('span', { class: together });
		group.parentNode = parent;
		parent.childNodes.splice(index, 1, group);
		defaultTreeAdapter.appendChild(group, node);
		defaultTreeAdapter.appendChild(group, defaultTreeAdapter.createTextNode(punctuation));
	});
}
