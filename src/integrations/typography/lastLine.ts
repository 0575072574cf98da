import { defaultTreeAdapter } from 'parse5';
import { attribute, isElement, type Element, type Node } from '../../lib/html.ts';
import { filledInText } from '../../lib/placeholders.ts';
import { isText, textOf, type TextNode } from './nodes.ts';
import { isSuffix, wordsOf } from './wordsOf.ts';

/** Block elements with text. */
const blocks = new Set(['p', 'li', 'dd', 'dt', 'td', 'summary', 'label']);
/** Inline elements that may contain the last words of a block. */
const inLine = new Set(['a', 'b', 'em', 'span', 'strong']);
/** The minimum width of a last line, and the maximum width of text kept together for it, in Han characters. */
const MIN_WIDTH = 3;
const MAX_WIDTH = 8;
/** A text up to this width fits in one line on the smallest phone. Beside a checkbox or an arrow there is less room. */
const ONE_LINE = 14;
const ONE_NARROW_LINE = 11;
const narrow = new Set(['summary', 'label']);

type Make = (...kept: Node[]) => Element;

const hasLetters = (node: Node): boolean => /[\p{L}\p{N}]/u.test(textOf(node));

/**
 * Estimates the width of a text in Han characters: other letters and digits count half, punctuation does not count. A
 * placeholder counts as a number of one digit.
 */
export function widthOf(template: string): number {
	const text = template.replace(filledInText, '0');
	const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	return han + ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) - han) / 2;
}

/** The last text node with letters; undefined if a boxed number or a block comes after it. */
function findLastText(parent: Element): TextNode | undefined {
	for (const node of parent.childNodes.toReversed()) {
		if (isText(node)) {
			if (hasLetters(node)) return node;
		} else if (isElement(node)) {
			// Skip marks of certainty, which have no letters, and <small>, which starts a new line.
			if (node.tagName === 'small' || !hasLetters(node)) continue;
			const isPlain = inLine.has(node.tagName) && !/\b(?:dial|together)\b/.test(attribute(node, 'class') ?? '');
			return isPlain ? findLastText(node) : undefined;
		}
	}
	return undefined;
}

/** The index at which the last words begin that are together at least MIN_WIDTH wide. */
function findTailStart(text: string, lang: string): number {
	let start = text.length;
	for (const { segment, index, isWordLike } of wordsOf(text, lang).toReversed()) {
		// Stop at a space: a line may break there.
		if (/\s/.test(segment)) break;
		start = index;
		// 营业|厅, 电话|号码|的: a suffix does not start a line.
		if (isWordLike && !isSuffix(segment, lang) && widthOf(text.slice(start)) >= MIN_WIDTH) break;
	}
	return start;
}

/** Wraps the end of a text node and the next siblings in one element that does not break. */
function wrapFrom(node: TextNode, start: number, followers: number, make: Make): void {
	const parent = node.parentNode;
	if (!parent) return;
	const at = parent.childNodes.indexOf(node);
	const rest = parent.childNodes.slice(at + 1, at + 1 + followers);
	const text = defaultTreeAdapter.createTextNode;
	const tail = followers ? node.value : node.value.trimEnd();
	const pieces: Node[] = [make(text(tail.slice(start)), ...rest)];
	if (start > 0) pieces.unshift(text(node.value.slice(0, start)));
	if (tail.length < node.value.length) pieces.push(text(node.value.slice(tail.length)));
	for (const piece of pieces) piece.parentNode = parent;
	parent.childNodes.splice(at, 1 + followers, ...pieces);
}

/** Whether a node is a text link, possibly wrapped already. A number to dial is a box and does not count. */
function isLink(node: Node): boolean {
	const link = isElement(node) && node.tagName === 'span' ? node.childNodes[0] : node;
	return isElement(link) && link.tagName === 'a' && !/\bdial\b/.test(attribute(link, 'class') ?? '');
}

/**
 * Keeps a last word of one or two characters together with the text or link before it, if one of the two is a link:
 * 先<a>挂失</a>。 or 照<a>六个步骤</a>补办。
 * @returns whether the block had such an end and was changed
 */
function keepShortEnd(block: Element, lang: string, make: Make): boolean {
	const end = block.childNodes.findLastIndex(hasLetters);
	const [before, last] = [block.childNodes[end - 1], block.childNodes[end]];
	if (!before || !last || widthOf(textOf(last)) >= MIN_WIDTH) return false;
	if (isText(before) && isLink(last) && hasLetters(before)) {
		const start = findTailStart(before.value, lang);
		if (start === before.value.length || widthOf(before.value.slice(start)) > MAX_WIDTH) return false;
		wrapFrom(before, start, 1, make);
		return true;
	}
	if (!isLink(before) || !isText(last) || widthOf(textOf(before) + textOf(last)) > MAX_WIDTH) return false;
	const kept = make(before, last);
	kept.parentNode = block;
	block.childNodes.splice(end - 1, 2, kept);
	return true;
}

/**
 * Keeps the last words of a paragraph together in a language without spaces. `text-wrap: pretty` is not enough: it
 * leaves one or two characters on the last line, and breaks other lines early in the middle of a word.
 * @param make creates the element that does not break
 */
export function keepLastWords(block: Element, lang: string, make: Make): void {
	const oneLine = narrow.has(block.tagName) ? ONE_NARROW_LINE : ONE_LINE;
	// A label is a flex box: an element inside its text would become a separate flex item, with a gap before it.
	if (!blocks.has(block.tagName) || widthOf(textOf(block)) <= oneLine) return;
	if (block.tagName !== 'label' && keepShortEnd(block, lang, make)) return;
	const node = findLastText(block);
	if (!node || node.parentNode?.nodeName === 'label') return;
	const text = node.value.trimEnd();
	const start = findTailStart(text, lang);
	const tail = text.slice(start);
	if (!/\p{Script=Han}/u.test(tail) || tail.length < 2 || widthOf(tail) > MAX_WIDTH) return;
	wrapFrom(node, start, 0, make);
}
