import type { Lang } from '../../../../config/locales.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import { isEnglish } from '../english.ts';
import { allWords } from '../../readers/languageWords.ts';
import { linesIn, type Span } from '../parts.ts';

const sure = allWords.flatMap(({ writing }) => writing.inLatinLetters ?? []).join('|') || '(?!)';
const word = new RegExp(`(?<![\\p{Script=Latin}\\p{N}-])(?:${sure})(?![\\p{Script=Latin}\\p{N}-])`, 'giu');
/** A sentence in Latin letters with an Urdu full stop. */
const endsAsUrdu = /(?:\p{Script=Latin}+[ ,]+){3,}\p{Script=Latin}+\s*۔/u;
const latinRun = /\p{Script=Latin}[\p{Script=Latin}'’]*(?:[ ,]+\p{Script=Latin}[\p{Script=Latin}'’]*)+/gu;
/** The least Urdu words of a sentence; names of companies and dramas have one or two. */
const MIN_WORDS = 3;

/**
 * Finds Urdu in Latin letters, which only phrases may show, below the Urdu; once in a line.
 * @param lang language of the text: in one with letters of its own, fewer words are enough than in English
 */
export const romanUrduIn = (text: string, lang: Lang): Span[] =>
	linesIn(text).flatMap((line) => {
		const found = romanUrdu(line.text, lang);
		return found ? [{ from: line.from + found.from, to: line.from + found.to }] : [];
	});

function romanUrdu(line: string, lang: Lang): Span | undefined {
	const ended = endsAsUrdu.exec(line);
	if (ended && ended[0].search(word) >= 0) return { from: ended.index, to: ended.index + ended[0].length };
	const alone =
		languagePatterns[lang].script === 'Latin'
			? undefined
			: [...line.matchAll(latinRun)].find(([text]) => isSentence(text));
	if (alone) return { from: alone.index, to: alone.index + alone[0].length };
	const found = [...line.matchAll(word)];
	const [first] = found;
	const last = found.at(-1);
	if (!first || !last || new Set(found.map(([text]) => text.toLowerCase())).size < MIN_WORDS)
		return languagePatterns[lang].script === 'Latin' ? pairIn(line) : undefined;
	return { from: first.index, to: last.index + last[0].length };
}

/** Two words beside each other; names have capitals. */
const pair = /(?<![\p{L}\p{N}-])(?=(\p{Script=Latin}+ +\p{Ll}+)(?![\p{L}\p{N}-]))/gu;

/** Finds two words that are in no English dictionary, one of them surely Urdu: “Ghabrain nahi”. */
function pairIn(line: string): Span | undefined {
	const isUrdu = (form: string): boolean => form.search(word) >= 0;
	const found = [...line.matchAll(pair)].find(([, words = '']) => {
		const pairWords = words.split(/ +/);
		return pairWords.some(isUrdu) && pairWords.every((form) => isUrdu(form) || !isEnglish(form.toLowerCase()));
	});
	return found && { from: found.index, to: found.index + (found[1] ?? '').length };
}

/** Whether Latin words in a Chinese or Urdu text are Urdu: two Urdu words, or one of three words. */
function isSentence(text: string): boolean {
	const found = new Set((text.match(word) ?? []).map((form) => form.toLowerCase()));
	return found.size > 1 || (found.size === 1 && text.split(/[ ,]+/).length >= MIN_WORDS);
}
