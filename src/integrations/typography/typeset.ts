import { defaultTreeAdapter } from 'parse5';
import { languageOf, latinLang } from '../../config/locales.ts';
import {
	attribute,
	isElement,
	make,
	parseHtml,
	writePage,
	type Element,
	type Node,
	type ParentNode,
} from '../../lib/html.ts';
import { memoize } from '../../lib/memoize.ts';
import { allowBreakBeforeBoxes, keepPunctuationWithBoxes } from './dialBoxes.ts';
import { keepLastWords } from './lastLine.ts';
import { isText, together, wrapEach, type TextNode } from './nodes.ts';
import { addRightToLeftMarks } from './rightToLeftMarks.ts';
import { markPageTitle, markTitleWords } from './titleBreaks.ts';

/** Elements whose text is not prose or not visible. */
const untouched = new Set(['head', 'script', 'style', 'svg', 'option', 'textarea', 'code', 'noscript']);
/** Elements that, in a language without spaces, should break only between words. */
const titles = new Set(['h1', 'h2', 'h3', 'legend']);
const latin = '\\p{Script=Latin}\\d';
const signBetween = '(?:[&→+–-] )*';
/** Two or more Latin words in a row, with the punctuation between them. */
const latinWords = new RegExp(`[${latin}][${latin}'’.&/+-]*(?: ${signBetween}[${latin}][${latin}'’&/+-]*)+`, 'gu');
/** A word with a hyphen, at which a browser would break: Wi-Fi, e-mail. */
const hyphenated = `\\p{Script=Latin}{1,2}-\\p{Script=Latin}+(?![${latin}-])`;
const rupees = 'Rs \\d[\\d,]*';
const nothing = '(?!)';
/** Words with a hyphen, and amounts: Rs 1,500, and the language's own. */
const unbrokenIn = memoize(
	(lang: string) =>
		new RegExp(`(?<![${latin}-])(?:${hyphenated}|${rupees}|${languageOf(lang)?.amounts ?? nothing})`, 'gu'),
);

/**
 * The first two words of a second sentence in a title, if the first is short: it should not end a line. "Phone lost? Do
 * these …"
 */
const opening = /(?<=[?!.:] )\p{Lu}\p{Script=Latin}{0,4} [\p{Script=Latin}\d]+/gu;

/** The number at the start of a title, with its full stop. In Nastaliq the full stop looks like the dots of letters. */
const numeral = /(?<=^\s*)\d+\.(?=\s)/g;

/** The space before a middle dot: the dot may end a line but not begin one. */
const beforeDot = /\s+(?=·(?:\s|$))/g;

/**
 * Marks English words in a text of another script, so that they get the Latin font and spaces, and a screen reader
 * changes its voice.
 */
const markLatin = (node: TextNode): Node[] =>
	wrapEach(node, latinWords, 'bdi', { lang: latinLang }, (words) => /\p{Script=Latin}/u.test(words));

/** Keeps words with a hyphen and amounts on one line, and in titles a sentence's short first word with the next. */
function keepUnbroken(node: Node, lang: string, inTitle: boolean): Node[] {
	if (isElement(node)) node.childNodes = node.childNodes.flatMap((child) => keepUnbroken(child, lang, inTitle));
	// A label is a flex box: an element inside its text would become a separate flex item.
	if (!isText(node) || (isElement(node.parentNode) && node.parentNode.tagName === 'label')) return [node];
	return wrapEach(node, unbrokenIn(lang), 'span', { class: together }).flatMap((piece) =>
		inTitle && isText(piece) ? wrapEach(piece, opening, 'span', { class: together }) : [piece],
	);
}

/** Lets a long address break only after a slash. */
function markSlashes(node: TextNode): Node[] {
	return node.value
		.split(/(?<=[^/]\/)(?=[^/])/)
		.flatMap((part, index) => [...(index ? [make('wbr', {})] : []), defaultTreeAdapter.createTextNode(part)]);
}

function typesetChildren(parent: ParentNode, lang: string, inTitle: boolean): void {
	if (!isElement(parent) || attribute(parent, 'class') !== together) keepPunctuationWithBoxes(parent);
	const isCode = isElement(parent) && attribute(parent, 'translate') === 'no';
	const isAddress = isCode && isElement(parent.parentNode) && attribute(parent.parentNode, 'data-domain') !== undefined;
	const children = parent.childNodes.flatMap((node): Node[] => {
		if (isElement(node)) typesetElement(node, lang, inTitle);
		if (isText(node) && isAddress) return markSlashes(node);
		if (!isText(node) || isCode) return [node];
		const language = languageOf(lang);
		if (language?.marksLatin) {
			if (language.dir === 'rtl') addRightToLeftMarks(node);
			const pieces = inTitle ? wrapEach(node, numeral, 'span', { class: 'numeral' }) : [node];
			return pieces.flatMap((piece) => (isText(piece) ? markLatin(piece) : [piece]));
		}
		node.value = node.value.replace(beforeDot, '\u00a0');
		const words =
			inTitle && language?.lacksSpaces
				? (isElement(parent) && parent.tagName === 'h1' ? markPageTitle : markTitleWords)(node, lang)
				: [node];
		return words.flatMap((piece) => keepUnbroken(piece, lang, inTitle));
	});
	parent.childNodes = children;
	if (languageOf(lang)?.lacksSpaces) allowBreakBeforeBoxes(parent);
	for (const child of parent.childNodes) child.parentNode = parent;
}

function typesetElement(element: Element, outerLang: string, inTitle: boolean): void {
	if (untouched.has(element.tagName)) return;
	const lang = attribute(element, 'lang') ?? outerLang;
	const isTitle = inTitle || titles.has(element.tagName);
	if ('content' in element) typesetChildren(element.content, lang, isTitle);
	typesetChildren(element, lang, isTitle);
	if (!languageOf(lang)?.lacksSpaces) return;
	keepLastWords(element, lang, (...kept) => make('span', { class: together }, ...kept));
}

/**
 * Applies the typographic rules of each language to a built page: marks English words in Urdu, marks where Chinese
 * titles may break, and keeps numbers together with the full stop after them.
 * @param html a whole page
 */
export function typeset(html: string): string {
	const page = parseHtml(html);
	typesetChildren(page, '', false);
	return writePage(page);
}
