import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { suffixWord } from '../../languages/zh-CN/suffixes.ts';
import { attribute, type Element } from '../../lib/html.ts';
import { filledInText } from '../../lib/placeholders.ts';
import { wordsOf } from './wordsOf.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** Elements that hold the lines of a text. */
const blocks = new Set(['p', 'li', 'dd', 'dt', 'td', 'summary', 'label']);
/** Elements inside a line, into which its last words may reach. */
const inLine = new Set(['a', 'b', 'em', 'span', 'strong']);
/** So wide is the least that a last line holds, and the most that is kept together for it, in Han characters. */
const MIN_WIDTH = 3;
const MAX_WIDTH = 8;
/** A text no wider than this fits in one line of the smallest phone; beside a box to tick or an arrow it has less room. */
const ONE_LINE = 14;
const ONE_NARROW_LINE = 11;
const narrow = new Set(['summary', 'label']);

type Make = (...kept: Node[]) => Element;

const isText = (node: Node): node is TextNode => node.nodeName === '#text';
const hasLetters = (node: Node): boolean => /[\p{L}\p{N}]/u.test(wholeText(node));

/**
 * How wide a text is, in Han characters: others are half as wide, and marks at the end of a line do not count. A script
 * fills a number of one digit in.
 */
export function widthOf(template: string): number {
	const text = template.replace(filledInText, '0');
	const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	return han + ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) - han) / 2;
}

/** All text inside a node, however deep. */
export const wholeText = (node: Node): string =>
	isText(node) ? node.value : 'childNodes' in node ? node.childNodes.map(wholeText).join('') : '';

/** The last text of a line that has letters; undefined where a box of its own or another block comes last. */
function lastText(parent: Element): TextNode | undefined {
	for (const node of parent.childNodes.toReversed()) {
		if (isText(node)) {
			if (hasLetters(node)) return node;
		} else if ('tagName' in node) {
			// A mark of certainty is no text, and small print begins a line of its own.
			if (node.tagName === 'small' || !hasLetters(node)) continue;
			const isPlain = inLine.has(node.tagName) && !/\b(?:dial|together)\b/.test(attribute(node, 'class') ?? '');
			return isPlain ? lastText(node) : undefined;
		}
	}
	return undefined;
}

/** Where the last words of a text begin that are wide enough for a line of their own. */
function tailOf(text: string, lang: string): number {
	let start = text.length;
	for (const { segment, index, isWordLike } of wordsOf(text, lang).toReversed()) {
		// A line may break at a space, and the gap between Han and Latin letters is set only where nothing stands between them.
		if (/\s/.test(segment)) break;
		start = index;
		// 营业|厅, 电话|号码|的: a suffix does not start a line.
		if (isWordLike && !suffixWord.test(segment) && widthOf(text.slice(start)) >= MIN_WIDTH) break;
	}
	return start;
}

/** Puts the end of a text, and what follows it in the same parent, into one element that holds it together. */
function holdFrom(node: TextNode, start: number, followers: number, make: Make): void {
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

/** Whether a node is a link that is text, perhaps held together already: a number is a box of its own. */
function isLink(node: Node): boolean {
	const link = 'tagName' in node && node.tagName === 'span' ? node.childNodes[0] : node;
	return !!link && 'tagName' in link && link.tagName === 'a' && !/\bdial\b/.test(attribute(link, 'class') ?? '');
}

/**
 * Keeps a last word of one or two characters with what is before it, where one of the two is a link: 先<a>挂失</a>。 or
 * 照<a>六个步骤</a>补办。
 * @returns whether the text ends so
 */
function keepShortEnd(block: Element, lang: string, make: Make): boolean {
	const end = block.childNodes.findLastIndex(hasLetters);
	const [before, last] = [block.childNodes[end - 1], block.childNodes[end]];
	if (!before || !last || widthOf(wholeText(last)) >= MIN_WIDTH) return false;
	if (isText(before) && isLink(last) && hasLetters(before)) {
		const start = tailOf(before.value, lang);
		if (start === before.value.length || widthOf(before.value.slice(start)) > MAX_WIDTH) return false;
		holdFrom(before, start, 1, make);
		return true;
	}
	if (!isLink(before) || !isText(last) || widthOf(wholeText(before) + wholeText(last)) > MAX_WIDTH) return false;
	const kept = make(before, last);
	kept.parentNode = block;
	block.childNodes.splice(end - 1, 2, kept);
	return true;
}

/**
 * Keeps the last words of a paragraph together in a language without spaces. `text-wrap: pretty` would do less and cost
 * more: it leaves one or two characters to the last line, and ends others early in the middle of a word.
 * @param make makes the element that holds together what is in it
 */
export function keepLastWords(block: Element, lang: string, make: Make): void {
	const oneLine = narrow.has(block.tagName) ? ONE_NARROW_LINE : ONE_LINE;
	// A label is a flex box: an element inside its text would become an item of its own, with a gap before it.
	if (!blocks.has(block.tagName) || widthOf(wholeText(block)) <= oneLine) return;
	if (block.tagName !== 'label' && keepShortEnd(block, lang, make)) return;
	const node = lastText(block);
	if (!node || node.parentNode?.nodeName === 'label') return;
	const text = node.value.trimEnd();
	const start = tailOf(text, lang);
	const tail = text.slice(start);
	if (!/\p{Script=Han}/u.test(tail) || tail.length < 2 || widthOf(tail) > MAX_WIDTH) return;
	holdFrom(node, start, 0, make);
}
