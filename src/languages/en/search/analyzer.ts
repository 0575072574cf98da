import type { LanguageAnalyzer, QueryRules, Tables } from '../../../lib/search/query/analyzer.ts';
import { splitList, type Lexicon } from '../../../lib/search/query/lexicon.ts';
import { termOf, type QueryTerm } from '../../../lib/search/query/queryTerm.ts';
import { SYNONYM_WEIGHT } from '../../../lib/search/settings.ts';
import { phoneticKey } from '../../../lib/search/text/phoneticKey.ts';
import { stemEnglish } from './stem.ts';

/**
 * One or more syllables of pinyin. Every text has only one segmentation here (each vowel alone; n, ng and r end a
 * syllable if no vowel follows). Otherwise the time to reject a word would double with every syllable.
 */
const pinyin =
	/^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aei]ng?(?![aeiouv])|er(?![aeiouv])|ong|un(?![aeiouv])|[aeiouv]))+$/;

/** A query with at least this share of Roman Urdu words is in Roman Urdu. */
const MIN_URDU_SHARE = 0.25;

function open({ ids, stem }: Lexicon, { phonetic = '', phoneticStop = '' }: Tables): QueryRules {
	const bySound = new Map<string, number[]>();
	for (const line of phonetic.split('\n')) {
		const [targets = '', typed = ''] = line.split('=');
		const targetIds = splitList(targets).flatMap((word) => ids.get(stem(word)) ?? []);
		for (const spelling of typed.split('|')) {
			const key = phoneticKey(spelling);
			bySound.set(key, [...new Set([...(bySound.get(key) ?? []), ...targetIds])]);
		}
	}
	const stopSounds = new Set(splitList(phoneticStop).map(phoneticKey));
	const isStop = (typed: string): boolean => stopSounds.has(phoneticKey(typed));
	const findBySound = (typed: string): QueryTerm | undefined => {
		const found = bySound.get(phoneticKey(typed));
		return found?.length ? termOf(typed, 'synonym', found, SYNONYM_WEIGHT) : undefined;
	};
	return {
		phrase: findBySound,
		phonetic: findBySound,
		isStop,
		isOtherLanguage: (typed) => typed.filter(isStop).length >= Math.max(2, MIN_URDU_SHARE * typed.length),
		guessLanguage: (unknown) =>
			unknown.join('').length > 5 && unknown.every((typed) => pinyin.test(typed)) ? 'zh-CN' : undefined,
	};
}

/** English rules: understands Roman Urdu, and recognizes Chinese in Latin letters. */
export const analyzer: LanguageAnalyzer = { stem: stemEnglish, sound: phoneticKey, letters: () => new Map(), open };
