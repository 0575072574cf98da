import type { LanguageAnalyzer, LanguageRules, Tables } from '../../../lib/search/query/analyzer.ts';
import { words, type Lexicon } from '../../../lib/search/query/lexicon.ts';
import { termOf, type QueryTerm } from '../../../lib/search/query/queryTerm.ts';
import { phoneticKey } from '../../../lib/search/text/phoneticKey.ts';
import { stemEnglish } from './stem.ts';

/**
 * One or more syllables of pinyin. Each letter has one reading alone (a vowel stands by itself, and n, ng or r end a
 * syllable where no vowel follows), or the time to refuse a word would double with every syllable.
 */
const pinyin =
	/^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aei]ng?(?![aeiouv])|er(?![aeiouv])|ong|un(?![aeiouv])|[aeiouv]))+$/;

/** From this share of a query's words on, words of Roman Urdu show that all of it is. */
const MIN_FOREIGN_SHARE = 0.25;

function open({ ids, stem }: Lexicon, { phonetic = '', phoneticStop = '' }: Tables): LanguageRules {
	const bySound = new Map<string, number[]>();
	for (const line of phonetic.split('\n')) {
		const [targets = '', typed = ''] = line.split('=');
		const meant = words(targets).flatMap((word) => ids.get(stem(word)) ?? []);
		for (const spelling of typed.split('|')) {
			const key = phoneticKey(spelling);
			bySound.set(key, [...new Set([...(bySound.get(key) ?? []), ...meant])]);
		}
	}
	const stopSounds = new Set(words(phoneticStop).map(phoneticKey));
	const isStop = (typed: string): boolean => stopSounds.has(phoneticKey(typed));
	const meant = (typed: string): QueryTerm | undefined => {
		const found = bySound.get(phoneticKey(typed));
		return found?.length ? termOf(typed, 'synonym', found, 0.9) : undefined;
	};
	return {
		phrase: meant,
		phonetic: meant,
		isStop,
		isOtherLanguage: (typed) => typed.filter(isStop).length >= Math.max(2, MIN_FOREIGN_SHARE * typed.length),
		guessLanguage: (unknown) =>
			unknown.join('').length > 5 && unknown.every((typed) => pinyin.test(typed)) ? 'zh-CN' : undefined,
	};
}

/** What only the English search understands: Roman Urdu, and that somebody types Chinese in Latin letters. */
export const analyzer: LanguageAnalyzer = { stem: stemEnglish, sound: phoneticKey, letters: () => new Map(), open };
