import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { leansBack } from './leansBack.ts';
import { attribute, type Element } from '../../lib/html.ts';

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

const isText = (node: Node): node is TextNode => node.nodeName === '#text';

/** How wide a text is, in Han characters: others are half as wide, and marks at the end of a line do not count. */
function widthOf(text: string): number {
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
			if (/[\p{L}\p{N}]/u.test(node.value)) return node;
		} else if ('tagName' in node) {
			const isPlain = inLine.has(node.tagName) && !/\b(?:dial|together)\b/.test(attribute(node, 'class') ?? '');
			return isPlain ? lastText(node) : undefined;
		}
	}
	return undefined;
}

/** Where the last words of a text begin that are wide enough for a line of their own. */
function tailOf(text: string, lang: string): number {
	const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
	let start = text.length;
	for (const { segment, index, isWordLike } of words.toReversed()) {
		// A line may break at a space, and the gap between Han and Latin letters is set only where nothing stands between them.
		if (/\s/.test(segment)) break;
		start = index;
		// 营业|厅, 电话|号码|的: what leans on the word before it begins no line.
		if (isWordLike && !leansBack.test(segment) && widthOf(text.slice(start)) >= MIN_WIDTH) break;
	}
	return start;
}

/**
 * Keeps the last words of a paragraph together in a language without spaces. `text-wrap: pretty` would do less and cost
 * more: it leaves one or two characters to the last line, and ends others early in the middle of a word.
 * @param make makes the element that holds together what is in it
 */
export function keepLastWords(block: Element, lang: string, make: (text: TextNode) => Element): void {
	const oneLine = narrow.has(block.tagName) ? ONE_NARROW_LINE : ONE_LINE;
	if (!blocks.has(block.tagName) || widthOf(wholeText(block)) <= oneLine) return;
	const node = lastText(block);
	const parent = node?.parentNode;
	if (!node || !parent) return;
	const text = node.value.trimEnd();
	const start = tailOf(text, lang);
	const tail = text.slice(start);
	if (!/\p{Script=Han}/u.test(tail) || tail.length < 2 || widthOf(tail) > MAX_WIDTH) return;
	const kept = make(defaultTreeAdapter.createTextNode(tail));
	const rest = [text.slice(0, start), kept, node.value.slice(text.length)].flatMap((piece): Node[] =>
		typeof piece !== 'string' ? [piece] : piece ? [defaultTreeAdapter.createTextNode(piece)] : [],
	);
	for (const piece of rest) piece.parentNode = parent;
	parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...rest);
}
