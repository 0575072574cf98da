import { defaultTreeAdapter } from 'parse5';
import { leansBack } from './leansBack.ts';
import { make, type Node, type TextNode } from './nodes.ts';

/** The two characters around a place where a title may break. Not Han and Latin: browsers set no gap across a `<wbr>`. */
const border = /^\p{Script=Han}{2}$/u;

/** A clause of a title this short, its mark counted, stays whole: 手机丢了、 */
const SHORT_CLAUSE = 5;

/** Puts a `<wbr>` between the words of a title without spaces; with `word-break: keep-all` it breaks nowhere else. */
export function markWords(node: TextNode, lang: string): Node[] {
	const words = new Intl.Segmenter(lang, { granularity: 'word' });
	const pieces: Node[] = [];
	let text = '';
	for (const clause of node.value.split(/(?<=[，、；：？！])/u)) {
		// All other words of one character belong to the next word: 被抢, 一部手机.
		let last = 0;
		for (const { segment, isWordLike } of words.segment(clause)) {
			const leans = last > 1 && leansBack.test(segment);
			const mayBreak = isWordLike && last > 1 && clause.length > SHORT_CLAUSE;
			if (!leans && mayBreak && border.test(`${text.slice(-1)}${segment.charAt(0)}`)) {
				pieces.push(defaultTreeAdapter.createTextNode(text), make('wbr', {}));
				text = '';
			}
			text += segment;
			if (!leans) last = segment.length;
		}
	}
	return [...pieces, defaultTreeAdapter.createTextNode(text)];
}

/** Sets what is before and behind a colon in a title as boxes of their own: where both do not fit, the line ends at the colon. */
export function splitAtColon(node: TextNode, lang: string): Node[] {
	const at = node.value.indexOf('：') + 1;
	if (at === 0 || at === node.value.length) return markWords(node, lang);
	const [before, after] = [node.value.slice(0, at), node.value.slice(at)].map((text) =>
		markWords(defaultTreeAdapter.createTextNode(text), lang),
	);
	return [before, after].map((words) => make('span', { class: 'clause' }, ...(words ?? [])));
}
