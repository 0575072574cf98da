import { defaultTreeAdapter } from 'parse5';
import { attribute, type Element } from '../../lib/html.ts';
import { wholeText } from './lastLine.ts';
import { isElement, isText, make, together, type Node, type ParentNode } from './nodes.ts';

/** Punctuation at the start of a text that must not begin a line. */
const closing = /^[.,;:!?…%)\]”’»。，、；：！？）」』》۔،؛؟]+/u;

/** Puts a `<wbr>` before a long box; without it the box would take the character before it to the next line. */
export function freeBoxes(parent: ParentNode): void {
	parent.childNodes = parent.childNodes.flatMap((node, index) => {
		const before = parent.childNodes[index - 1];
		const free = isText(before) && /[\p{Script=Han}\s]$/u.test(before.value);
		const box = isElement(node) && attribute(node, 'class') === together ? node.childNodes[0] : node;
		return free && isBox(box) && wholeText(box).length > 7 ? [make('wbr', {}), node] : [node];
	});
}

/** Whether a node is an inline box after which a browser may break: a number inside a text. A row of a list to call is none. */
const isBox = (node: Node | undefined): node is Element =>
	isElement(node) && /\bdial\b/.test(attribute(node, 'class') ?? '');

/** Keeps a box and the punctuation after it on one line, so that no line begins with a full stop. */
export function keepMarks(parent: ParentNode): void {
	parent.childNodes.forEach((node, index) => {
		const after = parent.childNodes[index + 1];
		if (!isBox(node) || !isText(after)) return;
		const marks = closing.exec(after.value)?.[0];
		if (marks === undefined) return;
		after.value = after.value.slice(marks.length);
		const group = make('span', { class: together });
		group.parentNode = parent;
		parent.childNodes.splice(index, 1, group);
		defaultTreeAdapter.appendChild(group, node);
		defaultTreeAdapter.appendChild(group, defaultTreeAdapter.createTextNode(marks));
	});
}
