import { defaultTreeAdapter } from 'parse5';
import { suffixClass, suffixWord } from '../../languages/zh-CN/suffixes.ts';
import { widthOf } from './lastLine.ts';
import { isText, make, wrapEach, type Node, type TextNode } from './nodes.ts';
import { wordsOf } from './wordsOf.ts';

/** The two characters around a place where a title may break. Not Han and Latin: browsers set no gap across a `<wbr>`. */
const border = /^\p{Script=Han}{2}$/u;

/** A clause of a title this short, its mark counted, stays whole: 手机丢了、 */
const SHORT_CLAUSE = 5;

/** A part of a page's title wider than this, in Han characters, has more than fits in a line where letters are twice as large. */
const MAX_WIDTH = 6;

/**
 * Where Han and Latin letters meet, except before a suffix of the Latin word: 卡 of SIM卡. No second Han character: a
 * browser may break behind the last one of an element by the rule inside it.
 */
const seam = new RegExp(
	`\\p{Script=Han}\\p{Script=Latin}|\\p{Script=Latin}(?!${suffixClass})(?=\\p{Script=Han})`,
	'gu',
);

/** Puts a `<wbr>` between the words of a title without spaces; with `word-break: keep-all` it breaks nowhere else. */
export function markWords(node: TextNode, lang: string): Node[] {
	const pieces: Node[] = [];
	let text = '';
	for (const clause of node.value.split(/(?<=[，、；：？！])/u)) {
		// All other words of one character belong to the next word: 被抢, 一部手机.
		let last = 0;
		for (const { segment, isWordLike } of wordsOf(clause, lang)) {
			const isSuffix = last > 1 && suffixWord.test(segment);
			const mayBreak = isWordLike && last > 1 && clause.length > SHORT_CLAUSE;
			if (!isSuffix && mayBreak && border.test(`${text.slice(-1)}${segment.charAt(0)}`)) {
				pieces.push(defaultTreeAdapter.createTextNode(text), make('wbr', {}));
				text = '';
			}
			text += segment;
			if (!isSuffix) last = segment.length;
		}
	}
	return [...pieces, defaultTreeAdapter.createTextNode(text)];
}

/** Marks where Han and Latin letters meet in a long part of a title. A `<wbr>` there would take away the gap between them. */
const markSeams = (piece: Node): Node[] =>
	isText(piece) && widthOf(piece.value) > MAX_WIDTH ? wrapEach(piece, seam, 'span', { class: 'seam' }) : [piece];

/**
 * Marks where the title of a page, the largest, may break: between words, where Han and Latin letters meet, and at a colon.
 * What is before and behind it are boxes of their own: where both do not fit, the line ends at the colon.
 */
export function markPageTitle(node: TextNode, lang: string): Node[] {
	const at = node.value.indexOf('：') + 1;
	const mark = (text: string): Node[] =>
		markWords(defaultTreeAdapter.createTextNode(text), lang).flatMap((piece) => markSeams(piece));
	if (at === 0 || at === node.value.length) return mark(node.value);
	return [node.value.slice(0, at), node.value.slice(at)].map((text) =>
		make('span', { class: 'clause' }, ...mark(text)),
	);
}
