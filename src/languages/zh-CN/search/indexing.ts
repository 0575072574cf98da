import type { LanguageIndexing } from '../../indexing.ts';
import { pinyinTable, traditionalTable } from './tables.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Cuts text into pieces with one word each, signs behind it. */
function segment(text: string): string[] {
	const pieces: string[] = [];
	for (const { segment: piece, isWordLike } of segmenter.segment(text)) {
		if (isWordLike || !pieces.length) pieces.push(piece);
		else pieces.push((pieces.pop() ?? '') + piece);
	}
	return pieces;
}

/** How Chinese pages are indexed: their words have no spaces between them. */
export const indexing: LanguageIndexing = {
	segment,
	tables: (words) => ({ traditional: traditionalTable(words), pinyin: pinyinTable(words) }),
};
