import { defaultTreeAdapter, html as names, type DefaultTreeAdapterTypes } from 'parse5';
import { languageOf } from '../../config/locales.ts';
import { keepLastWords, wholeText } from './lastLine.ts';
import { leansBack } from './leansBack.ts';
import { keepSides } from './sides.ts';
import { attribute, readPage, writePage, type Element } from '../../lib/html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type Attributes = Readonly<Record<string, string>>;

/** Elements whose text is not prose or not visible. */
const untouched = new Set(['head', 'script', 'style', 'svg', 'option', 'textarea', 'code', 'noscript']);
/** Elements that, in a language without spaces, should break only between words. */
const titles = new Set(['h1', 'h2', 'h3', 'legend']);
/** Two or more Latin words in a row, with the punctuation between them. */
const latinWords =
	/[\p{Script=Latin}\d][\p{Script=Latin}\d'’.&/+-]*(?: (?:[&→+–-] )*[\p{Script=Latin}\d][\p{Script=Latin}\d'’&/+-]*)+/gu;
/** Punctuation at the start of a text that must not begin a line. */
const closing = /^[.,;:!?…%)\]”’»。，、；：！？）」』》۔،؛؟]+/u;

/** The two characters around a place where a title may break. Not Han and Latin: browsers set no gap across a `<wbr>`. */
const border = /^\p{Script=Han}{2}$/u;

/** Words that a browser would break at their hyphen, and amounts: Wi-Fi, e-mail, Rs 1,500. */
const unbroken =
	/(?<![\p{Script=Latin}\d-])(?:\p{Script=Latin}{1,2}-\p{Script=Latin}+(?![\p{Script=Latin}\d-])|Rs \d[\d,]*)/gu;

/** A short word that begins a second sentence in a title: alone at the end of a line it belongs to nothing. "Phone lost? Do these …" */
const opening = /(?<=[?!.:] )\p{Lu}\p{Script=Latin}{0,4} [\p{Script=Latin}\d]+/gu;

const isElement = (node: Node | ParentNode | null): node is Element => node !== null && 'tagName' in node;
const isText = (node: Node | undefined): node is TextNode => node?.nodeName === '#text';

function make(tagName: string, attributes: Attributes, ...children: Node[]): Element {
	const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	const element = defaultTreeAdapter.createElement(tagName, names.NS.HTML, attrs);
	for (const child of children) defaultTreeAdapter.appendChild(element, child);
	return element;
}

/** Marks English words in a text of another script, so that they get the Latin font and spaces, and a screen reader changes its voice. */
const markLatin = (node: TextNode): Node[] => wrapEach(node, latinWords, 'bdi', { lang: 'en' });

/** Puts each match with Latin letters into an element of its own. */
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

/** Puts a `<wbr>` between the words of a title without spaces; with `word-break: keep-all` it breaks nowhere else. */
function markWords(node: TextNode, lang: string): Node[] {
	const words = new Intl.Segmenter(lang, { granularity: 'word' });
	const pieces: Node[] = [];
	let text = '';
	// All other words of one character belong to the next word: 被抢, 一部手机.
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

/** Keeps words with a hyphen and amounts on one line, and in titles a sentence's short first word with the next. */
function keepUnbroken(node: Node, inTitle: boolean): Node[] {
	// A label is a flex box: an element inside its text would become an item of its own.
	if (!isText(node) || (isElement(node.parentNode) && node.parentNode.tagName === 'label')) return [node];
	return wrapEach(node, unbroken, 'span', { class: together }).flatMap((piece) =>
		inTitle && isText(piece) ? wrapEach(piece, opening, 'span', { class: together }) : [piece],
	);
}

/** Lets a long address break after a slash rather than anywhere. */
function markSlashes(node: TextNode): Node[] {
	return node.value
		.split(/(?<=[^/]\/)(?=[^/])/)
		.flatMap((part, index) => [...(index ? [make('wbr', {})] : []), defaultTreeAdapter.createTextNode(part)]);
}

/** Puts a `<wbr>` before a long box; without it the box would take the character before it to the next line. */
function freeBoxes(parent: ParentNode): void {
	parent.childNodes = parent.childNodes.flatMap((node, index) => {
		const before = parent.childNodes[index - 1];
		const free = isText(before) && /[\p{Script=Han}\s]$/u.test(before.value);
		const box = isElement(node) && attribute(node, 'class') === together ? node.childNodes[0] : node;
		return free && isBox(box) && wholeText(box).length > 7 ? [make('wbr', {}), node] : [node];
	});
}

/** Whether a node is an inline box after which a browser may break: a number to call, an address. */
const isBox = (node: Node | undefined): node is Element =>
	node !== undefined &&
	isElement(node) &&
	(attribute(node, 'data-dial') !== undefined || /\bdial\b/.test(attribute(node, 'class') ?? ''));

/** The class of what must stay on one line; its style is in src/styles/text.css. */
const together = 'together';

/** Keeps a box and the punctuation after it on one line, so that no line begins with a full stop. */
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
		if (language?.marksLatin) {
			if (language.dir === 'rtl') keepSides(node);
			return markLatin(node);
		}
		const words = inTitle && language?.breaksTitles ? markWords(node, lang) : [node];
		return words.flatMap((piece) => keepUnbroken(piece, inTitle));
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
 * Applies the typographic rules of each language to a built page: marks English words in Urdu, marks where Chinese titles
 * may break, and keeps numbers together with the full stop after them.
 * @param html a whole page
 */
export function typeset(html: string): string {
	const page = readPage(html);
	setChildren(page, '', false);
	return writePage(page);
}
