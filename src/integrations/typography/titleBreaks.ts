import { defaultTreeAdapter } from 'parse5';
import { make, type Node } from '../../lib/html.ts';
import { memoize } from '../../lib/memoize.ts';
import { widthOf } from './lastLine.ts';
import { isText, wrapEach, type TextNode } from './nodes.ts';
import { isSuffix, suffixesOf, wordsOf } from './wordsOf.ts';

/**
 * The two characters around a possible break in a title. Only between Han: a `<wbr>` would remove the gap between Han
 * and Latin.
 */
const border = /^\p{Script=Han}{2}$/u;

/** A clause of up to this many characters, including its punctuation, does not break: 手机丢了、 */
const SHORT_CLAUSE = 5;

/** A wider part of a page's title, in Han characters, does not fit in a line at twice the text size. */
const MAX_WIDTH = 6;

/**
 * The border of Han and Latin letters, except before a suffix of the Latin word: 卡 of SIM卡. After a Latin letter it
 * includes no Han character, because a browser applies an element's break rules also after its last character.
 */
const seamOf = memoize(
	(lang: string) =>
		new RegExp(`\\p{Script=Han}\\p{Script=Latin}|\\p{Script=Latin}(?![${suffixesOf(lang)}])(?=\\p{Script=Han})`, 'gu'),
);

/** Inserts a `<wbr>` between the words of a title; with `word-break: keep-all` it breaks only there. */
export function markTitleWords(node: TextNode, lang: string): Node[] {
	const pieces: Node[] = [];
	let text = '';
	for (const clause of node.value.split(/(?<=[，、；：？！])/u)) {
		// A word of one character that is not a suffix belongs to the next word: 被抢, 一部手机.
		let last = 0;
		for (const { segment, isWordLike } of wordsOf(clause, lang)) {
			const isAppended = last > 1 && isSuffix(segment, lang);
			const mayBreak = isWordLike && last > 1 && clause.length > SHORT_CLAUSE;
			if (!isAppended && mayBreak && border.test(`${text.slice(-1)}${segment.charAt(0)}`)) {
				pieces.push(defaultTreeAdapter.createTextNode(text), make('wbr', {}));
				text = '';
			}
			text += segment;
			if (!isAppended) last = segment.length;
		}
	}
	return [...pieces, defaultTreeAdapter.createTextNode(text)];
}

/**
 * Wraps the borders of Han and Latin letters in a long part of a title. A `<wbr>` would remove the gap between them.
 */
const markSeams = (piece: Node, lang: string): Node[] =>
	isText(piece) && widthOf(piece.value) > MAX_WIDTH
		? wrapEach(piece, seamOf(lang), 'span', { class: 'seam' })
		: [piece];

/**
 * Marks where the title of a page may break: between words, at borders of Han and Latin letters, and at a colon. The
 * parts before and after the colon become separate boxes: if they do not fit in one line, it breaks at the colon.
 */
export function markPageTitle(node: TextNode, lang: string): Node[] {
	const at = node.value.indexOf('：') + 1;
	const markBreaks = (text: string): Node[] =>
		markTitleWords(defaultTreeAdapter.createTextNode(text), lang).flatMap((piece) => markSeams(piece, lang));
	if (at === 0 || at === node.value.length) return markBreaks(node.value);
	return [node.value.slice(0, at), node.value.slice(at)].map((text) =>
		make('span', { class: 'clause' }, ...markBreaks(text)),
	);
}
