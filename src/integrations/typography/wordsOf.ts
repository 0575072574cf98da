import { languageOf } from '../../config/locales.ts';
import { filledInText } from '../../lib/placeholders.ts';

/** A word or the text between two words, with its index. */
interface Word {
	segment: string;
	index: number;
	isWordLike: boolean;
}

/**
 * Splits a text into words and the text between them. A placeholder such as `[COUNT]` is one word: if a tag split it,
 * the script would not find it and a reader would see the brackets.
 */
export function wordsOf(text: string, lang: string): Word[] {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	const words: Word[] = [];
	const addWords = (start: number, end: number): void => {
		for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end)))
			words.push({ segment, index: start + index, isWordLike: isWordLike ?? false });
	};
	let done = 0;
	for (const { 0: segment, index } of text.matchAll(filledInText)) {
		addWords(done, index);
		words.push({ segment, index, isWordLike: true });
		done = index + segment.length;
	}
	addWords(done, text.length);
	return words;
}

/** The words of one character of a language that belong to the word before them; empty if it has none. */
export const suffixesOf = (lang: string): string => languageOf(lang)?.suffixes ?? '';

/** Whether a word is one of these: no line starts with it. */
export const isSuffix = (word: string, lang: string): boolean => word.length === 1 && suffixesOf(lang).includes(word);
