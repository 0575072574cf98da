import { objectReplacement } from '../../../lib/placeholders.ts';
import type { Passage } from '../readers/content/passages.ts';
import { languagePatterns } from '../readers/languagePatterns.ts';
import { truncate } from '../rule.ts';
import { scripts } from './scripts.ts';

/** A lower-case word. Names and labels (Galaxy, SIM, iPhone) have capitals. */
const latinWord = /(?<![\p{L}\p{N}])[a-z]{2,}(?![\p{L}\p{N}])/gu;
const latinLetter = /\p{Script=Latin}/gu;
/** The least Latin letters and lower-case words of a sentence; fewer are a name. Titles are shorter. */
const minSentence = { text: { letters: 18, words: 3 }, title: { letters: 12, words: 2 } };
const quotation = /“[^“”\n]*”|«[^«»\n]*»|"[^"\n]*"|「[^「」\n]*」/gu;
/** The end of a sentence in any of the languages. */
const sentenceEnd = /(?<=[。！？؟۔])|(?<=[.!?])\s+/u;

/** A line with words of another language. */
export interface ForeignLine {
	line: number;
	words: string;
	/** Whether components work there. */
	isOnPage: boolean;
}

/**
 * Finds the lines of a passage that are not in its language, by their letters and, in a language with letters of its
 * own, by whole sentences in Latin ones.
 * @param source the lines of its file
 */
export function foreignLinesIn({ lang, role, prose }: Passage, source: readonly string[]): ForeignLine[] {
	let index = 0;
	const isOnPage = role === 'body';
	return prose.text.split('\n').flatMap((text) => {
		const line = prose.lineAt(index);
		index += text.length + 1;
		const written = isOnPage ? (source[line - 1] ?? '') : '';
		const foreignLetters = scripts[lang].foreign.exec(text)?.[0];
		if (foreignLetters !== undefined)
			return { line, words: truncate(foreignLetters.replaceAll(objectReplacement, '…'), 40), isOnPage };
		// A line that begins with > holds words to show or say to somebody.
		if (languagePatterns[lang].script === 'Latin' || /^\s*>/.test(written)) return [];
		const least = !isOnPage || written.startsWith('#') ? minSentence.title : minSentence.text;
		const isOwn = scripts[lang].letters.test(text);
		const foreignSentence = (isOwn ? text.replace(quotation, ' ').split(sentenceEnd) : [text]).find((sentence) => {
			// Screen labels and sentences to say are between quotes, in their own language.
			const unquoted = sentence.replace(quotation, ' ');
			if (scripts[lang].letters.test(unquoted)) return false;
			return countOf(latinLetter, unquoted) >= least.letters && countOf(latinWord, unquoted) >= least.words;
		});
		if (foreignSentence === undefined) return [];
		return { line, words: truncate(foreignSentence.replaceAll(objectReplacement, '…')), isOnPage };
	});
}

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
