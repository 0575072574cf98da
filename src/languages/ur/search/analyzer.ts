import type { LanguageAnalyzer, QueryRules } from '../../../lib/search/query/analyzer.ts';
import type { Lexicon } from '../../../lib/search/query/lexicon.ts';
import { termOf, type QueryTerm } from '../../../lib/search/query/queryTerm.ts';
import { SYNONYM_WEIGHT } from '../../../lib/search/settings.ts';
import { distance } from '../../../lib/spelling.ts';
import { isLatin } from '../../../lib/search/text/tokens.ts';
import { urduLetters } from './letters.ts';
import { phoneticKey } from '../../../lib/search/text/phoneticKey.ts';
import { consonantSkeleton, phoneticKeyOfUrdu, soundOfBoth } from './roman.ts';
import { stemUrdu } from './stem.ts';

function open({ folded, synonyms, stop }: Lexicon): QueryRules {
	// Words by their consonants, and synonyms in Latin letters by their sound.
	const bySkeleton = new Map<string, number[]>();
	const bySound = new Map<string, number[]>();
	const stopSounds = new Set<string>();
	for (const [id, word] of folded.entries()) {
		const key = consonantSkeleton(phoneticKeyOfUrdu(word));
		if (key) bySkeleton.set(key, [...(bySkeleton.get(key) ?? []), id]);
	}
	for (const [synonym, ids] of synonyms) if (isLatin(synonym)) bySound.set(phoneticKey(synonym), ids);
	for (const word of stop) if (isLatin(word)) stopSounds.add(phoneticKey(word));
	const synonymTerm = (typed: string, ids: readonly number[] = []): QueryTerm | undefined =>
		ids.length ? termOf(typed, 'synonym', ids, SYNONYM_WEIGHT) : undefined;
	return {
		phrase: (typed) => synonymTerm(typed, bySound.get(phoneticKey(typed))),
		isStop: (typed) => stopSounds.has(phoneticKey(typed)),
		phonetic: (typed) => {
			// A longer word without any vowel is not Roman Urdu.
			if (typed.length > 3 && !/[aeiouy]/.test(typed)) return undefined;
			const sound = phoneticKey(typed);
			const synonym = bySound.get(sound);
			if (synonym) return synonymTerm(typed, synonym);
			const key = consonantSkeleton(sound);
			const limit = key.length < 2 ? 1 : key.length < 3 ? 2 : 3;
			const near = (bySkeleton.get(key) ?? [])
				.map((id) => ({ id, off: distance(sound, phoneticKeyOfUrdu(folded[id] ?? ''), limit) }))
				.filter(({ off }) => off <= limit)
				.sort((a, b) => a.off - b.off);
			const best = near[0]?.off ?? 0;
			const ids = near.filter(({ off }) => off <= best + (key.length > 2 ? 1 : 0)).map(({ id }) => id);
			return key ? synonymTerm(typed, ids) : undefined;
		},
	};
}

/** Urdu rules: understands Roman Urdu in all its spellings. */
export const analyzer: LanguageAnalyzer = { stem: stemUrdu, sound: soundOfBoth, letters: () => urduLetters, open };
