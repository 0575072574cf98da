import type { LanguageAnalyzer } from '../../../lib/search/query/analyzer.ts';
import { stemEnglish } from './stem.ts';

/**
 * One or more syllables of pinyin. Each letter has one reading alone (a vowel stands by itself, and n, ng or r end a
 * syllable where no vowel follows), or the time to refuse a word would double with every syllable.
 */
const pinyin =
	/^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aei]ng?(?![aeiouv])|er(?![aeiouv])|ong|un(?![aeiouv])|[aeiouv]))+$/;

/** What only the English search understands: that somebody types Chinese in Latin letters. */
export const analyzer: LanguageAnalyzer = {
	stem: stemEnglish,
	letters: () => new Map(),
	open: () => ({
		guessLanguage: (unknown) =>
			unknown.join('').length > 5 && unknown.every((typed) => pinyin.test(typed)) ? 'zh-CN' : undefined,
	}),
};
