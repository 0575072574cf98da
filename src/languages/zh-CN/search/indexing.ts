import type { LanguageIndexing } from '../../indexing.ts';
import { pinyinTable, traditionalTable } from './tables.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Splits text into pieces with one word each and the punctuation after it. */
function segment(text: string): string[] {
	const pieces: string[] = [];
	for (const { segment: piece, isWordLike } of segmenter.segment(text)) {
		if (isWordLike || !pieces.length) pieces.push(piece);
		else pieces.push((pieces.pop() ?? '') + piece);
	}
	return pieces;
}

/** Rules for indexing Chinese pages. */
export const indexing: LanguageIndexing = {
	segment,
	tables: (words) => ({ traditional: traditionalTable(words), pinyin: pinyinTable(words) }),
};
