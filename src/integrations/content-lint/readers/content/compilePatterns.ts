import { langList, type Lang } from '../../../../config/locales.ts';
import { languagePatterns, monthNames } from '../languagePatterns.ts';
import { wordsByLang } from '../languageWords.ts';
import { isRoman, type Passage } from './passages.ts';

/** Replaces NUMBER by the words of a language for numbers from 2 up that have no other meaning, the longest first. */
export function withNumbers(lang: Lang, sources: readonly string[]): string[] {
	const { digits = {}, ambiguous = [] } = wordsByLang.get(lang)?.contact ?? {};
	const inScript = new RegExp(`^\\p{Script=${languagePatterns[lang].script}}+$`, 'u');
	const words = Object.keys(digits).filter(
		(word) => Number(digits[word]) > 1 && !ambiguous.includes(word) && inScript.test(word),
	);
	const numbers = words.sort((a, b) => b.length - a.length).join('|');
	return sources.map((source) => source.replaceAll('NUMBER', numbers));
}

/**
 * Compiles a list of src/languages/<tag>/lint/patterns.ts for each language.
 * @returns the pattern for a passage; a sentence in Latin letters may be in any language
 */
export function compilePatterns(list: 'quantities' | 'relativeDays' | 'neverLast'): (passage: Passage) => RegExp {
	const compile = (langs: readonly Lang[]): RegExp => {
		const sources = langs.flatMap((lang) => withNumbers(lang, languagePatterns[lang][list] ?? []));
		return new RegExp(sources.join('|').replaceAll('MONTHS', monthNames) || '(?!)', 'giu');
	};
	const all = compile(langList);
	const byLang = new Map(langList.map((lang) => [lang, compile([lang])]));
	return (passage) => (isRoman(passage) ? all : (byLang.get(passage.lang) ?? all));
}
