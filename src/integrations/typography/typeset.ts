import { defaultTreeAdapter, html as names, type DefaultTreeAdapterTypes } from 'parse5';
import { languageOf } from '../../config/locales.ts';
import { keepLastWords } from './lastLine.ts';
import { attribute, readPage, textOf, writePage, type Element } from '../../lib/html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type Attributes = Readonly<Record<string, string>>;

/** Elements whose text is no prose, or is not shown. */
const untouched = new Set(['head', 'script', 'style', 'svg', 'option', 'textarea', 'code', 'noscript']);
/** Headings which, in a language without spaces, break between words only. */
const titles = new Set(['h1', 'h2', 'h3', 'legend']);
/** Two or more Latin words in a row, with the marks that join them. */
const latinWords =
	/[\p{Script=Latin}\d][\p{Script=Latin}\d'’.&/+-]*(?: (?:[&→+–-] )*[\p{Script=Latin}\d][\p{Script=Latin}\d'’&/+-]*)+/gu;
/** Marks that may not begin a line, at the start of a text. */
const closing = /^[.,;:!?…%)\]”’»。，、；：！？）」』》۔،؛؟]+/u;

/** Chinese words of one character that lean on the word before: 银行卡, 指纹机, 营业厅吗, 怎么办. */
const leansBack = /^[卡机厅号证员码人者办的了吗吧呢]$/u;

/** Where a title may break between two words. Not where Han meets Latin letters: browsers set no gap across a `<wbr>`. */
const border = /^\p{Script=Han}{2}$/u;

/** Words that a browser would break at their hyphen: Wi-Fi, e-mail. */
const hyphened = /(?<![\p{Script=Latin}\d-])\p{Script=Latin}{1,2}-\p{Script=Latin}+(?![\p{Script=Latin}\d-])/gu;

const isElement = (node: Node | ParentNode | null): node is Element => node !== null && 'tagName' in node;
const isText = (node: Node | undefined): node is TextNode => node?.nodeName === '#text';

function make(tagName: string, attributes: Attributes, ...children: Node[]): Element {
	const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	const element = defaultTreeAdapter.createElement(tagName, names.NS.HTML, attrs);
	for (const child of children) defaultTreeAdapter.appendChild(element, child);
	return element;
}

/** Marks what is English in a text of another script, so that it has its own font and spaces, and a screen reader its own voice. */
const markLatin = (node: TextNode): Node[] => wrapEach(node, latinWords, 'bdi', { lang: 'en' });

/** Puts each stretch of Latin letters that an expression finds in a text into an element of its own. */
function wrapEach(node: TextNode, stretch: RegExp, tagName: string, attributes: Attributes): Node[] {
	const pieces: Node[] = [];
	let done = 0;
	for (const { index, 0: words } of node.value.matchAll(stretch)) {
		if (!/\p{Script=Latin}/u.test(words)) continue;
		if (index > done) pieces.push(defaultTreeAdapter.createTextNode(node.value.slice(done, index)));
		pieces.push(make(tagName, attributes, defaultTreeAdapter.createTextNode(words)));
		done = index + words.length;
	}
	if (pieces.length === 0) return [node];
	if (done < node.value.length) pieces.push(defaultTreeAdapter.createTextNode(node.value.slice(done)));
	return pieces;
}

/** Puts a `<wbr>` between the words of a title without spaces; its style lets it break nowhere else. */
function markWords(node: TextNode, lang: string): Node[] {
	const words = new Intl.Segmenter(lang, { granularity: 'word' });
	const pieces: Node[] = [];
	let text = '';
	// Other words of one character lean on the next: 被抢, 一部手机.
	let last = 0;
	for (const { segment, isWordLike } of words.segment(node.value)) {
		if (last > 1 && leansBack.test(segment)) {
			text += segment;
			continue;
		}
		if (isWordLike && last > 1 && border.test(`${text.slice(-1)}${segment.charAt(0)}`)) {
			pieces.push(defaultTreeAdapter.createTextNode(text), make('wbr', {}));
			text = '';
		}
		text += segment;
		last = segment.length;
	}
	return [...pieces, defaultTreeAdapter.createTextNode(text)];
}

/** Holds words with a hyphen in one line. */
function keepHyphened(node: Node): Node[] {
	// A label lays its parts out in a row: an element in its text would part the text.
	if (!isText(node) || (isElement(node.parentNode) && node.parentNode.tagName === 'label')) return [node];
	return wrapEach(node, hyphened, 'span', { class: together });
}

/** Lets a long address break behind a slash, before it breaks anywhere. */
function markSlashes(node: TextNode): Node[] {
	return node.value
		.split(/(?<=[^/]\/)(?=[^/])/)
		.flatMap((part, index) => [...(index ? [make('wbr', {})] : []), defaultTreeAdapter.createTextNode(part)]);
}

/** Puts a `<wbr>` before a long box, which would drag the character before it to the next line with it. */
function freeBoxes(parent: ParentNode): void {
	parent.childNodes = parent.childNodes.flatMap((node, index) => {
		const before = parent.childNodes[index - 1];
		const free = isText(before) && /[\p{Script=Han}\s]$/u.test(before.value);
		const box = isElement(node) && attribute(node, 'class') === together ? node.childNodes[0] : node;
		return free && isBox(box) && textOf(box).length > 7 ? [make('wbr', {}), node] : [node];
	});
}

/** A box in the line, after which a browser may break: a number to call, an address. */
const isBox = (node: Node | undefined): node is Element =>
	node !== undefined &&
	isElement(node) &&
	(attribute(node, 'data-dial') !== undefined || /\bdial\b/.test(attribute(node, 'class') ?? ''));

/** The class of what may not be parted; its style is in src/styles/text.css. */
const together = 'together';

/** Holds a box and the mark after it together: no line begins with a full stop. */
function keepMarks(parent: ParentNode): void {
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

function setChildren(parent: ParentNode, lang: string, inTitle: boolean): void {
	if (!isElement(parent) || attribute(parent, 'class') !== together) keepMarks(parent);
	const isCode = isElement(parent) && attribute(parent, 'translate') === 'no';
	const isAddress = isCode && isElement(parent.parentNode) && attribute(parent.parentNode, 'data-domain') !== undefined;
	const children = parent.childNodes.flatMap((node): Node[] => {
		if (isElement(node)) setElement(node, lang, inTitle);
		if (isText(node) && isAddress) return markSlashes(node);
		if (!isText(node) || isCode) return [node];
		const language = languageOf(lang);
		if (language?.marksLatin) return markLatin(node);
		return (inTitle && language?.breaksTitles ? markWords(node, lang) : [node]).flatMap(keepHyphened);
	});
	parent.childNodes = children;
	if (languageOf(lang)?.breaksTitles) freeBoxes(parent);
	for (const child of parent.childNodes) child.parentNode = parent;
}

function setElement(element: Element, outerLang: string, inTitle: boolean): void {
	if (untouched.has(element.tagName)) return;
	const lang = attribute(element, 'lang') ?? outerLang;
	const isTitle = inTitle || titles.has(element.tagName);
	if ('content' in element) setChildren(element.content, lang, isTitle);
	setChildren(element, lang, isTitle);
	if (languageOf(lang)?.breaksTitles) keepLastWords(element, lang, (text) => make('span', { class: together }, text));
}

/**
 * Sets a built page by the rules of its languages: words of English marked in Urdu, places to break marked in Chinese
 * titles, and in all of them a number held together with the full stop after it.
 * @param html a whole page
 */
export function typeset(html: string): string {
	const page = readPage(html);
	setChildren(page, '', false);
	return writePage(page);
}
