import { langList, type Lang } from '../../../../config/locales.ts';
import { languageRules, monthNames } from '../languageRules.ts';
import { isRoman, type Passage } from './passages.ts';

/**
 * Compiles a list of src/languages/<tag>/lint/rules.ts for each language.
 * @returns the pattern for a passage; a sentence in Latin letters may be in any language
 */
export function languagePatterns(list: 'quantities' | 'relativeDays'): (passage: Passage) => RegExp {
	const compile = (langs: readonly Lang[]): RegExp => {
		const sources = langs.flatMap((lang) => languageRules[lang][list] ?? []);
		return new RegExp(sources.join('|').replaceAll('MONTHS', monthNames) || '(?!)', 'giu');
	};
	const all = compile(langList);
	const byLang = new Map(langList.map((lang) => [lang, compile([lang])]));
	return (passage) => (isRoman(passage) ? all : (byLang.get(passage.lang) ?? all));
}
