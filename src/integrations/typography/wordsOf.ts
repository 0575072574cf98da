import { filledInText } from '../../lib/placeholders.ts';

/** A piece of a text, and where it begins. */
interface Word {
	segment: string;
	index: number;
	isWordLike: boolean;
}

/**
 * Cuts a text into words and what is between them. What a script fills later, such as `[COUNT]`, is one word: torn apart
 * by a tag it would never be found, and a reader would see the brackets.
 */
export function wordsOf(text: string, lang: string): Word[] {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	const words: Word[] = [];
	const cut = (start: number, end: number): void => {
		for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end)))
			words.push({ segment, index: start + index, isWordLike: isWordLike ?? false });
	};
	let done = 0;
	for (const { 0: segment, index } of text.matchAll(filledInText)) {
		cut(done, index);
		words.push({ segment, index, isWordLike: true });
		done = index + segment.length;
	}
	cut(done, text.length);
	return words;
}
