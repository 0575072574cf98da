import { urduLetters } from '../text/fold.ts';
import { stemUrdu } from '../text/stem.ts';
import { isLatin } from '../text/tokens.ts';
import type { Concept } from './queryTerm.ts';
import type { Known } from './lexicon.ts';
import { bones, soundOfLatin, soundOfUrdu } from './roman.ts';
import { distance } from './spelling.ts';
import type { Speak, Tongue } from './analyzer.ts';
import { conceptOf } from './word.ts';

function open({ folded, sayings, stop }: Known): Tongue {
	/** Words by their consonants, and what is said in Latin letters by its sound. */
	const byBones = new Map<string, number[]>();
	const bySound = new Map<string, number[]>();
	const stopSounds = new Set<string>();
	for (const [id, word] of folded.entries()) {
		const key = bones(soundOfUrdu(word));
		if (key) byBones.set(key, [...(byBones.get(key) ?? []), id]);
	}
	for (const [saying, ids] of sayings) if (isLatin(saying)) bySound.set(soundOfLatin(saying), ids);
	for (const word of stop) if (isLatin(word)) stopSounds.add(soundOfLatin(word));
	const meant = (typed: string, ids: readonly number[] = []): Concept | undefined =>
		ids.length ? conceptOf(typed, 'meant', ids, 0.9) : undefined;
	return {
		phrase: (typed) => meant(typed, bySound.get(soundOfLatin(typed))),
		isStop: (typed) => stopSounds.has(soundOfLatin(typed)),
		sound: (typed) => {
			// Nobody leaves out every vowel of a longer word.
			if (typed.length > 3 && !/[aeiouy]/.test(typed)) return undefined;
			const sound = soundOfLatin(typed);
			const said = bySound.get(sound);
			if (said) return meant(typed, said);
			const key = bones(sound);
			const limit = key.length < 2 ? 1 : key.length < 3 ? 2 : 3;
			const near = (byBones.get(key) ?? [])
				.map((id) => ({ id, off: distance(sound, soundOfUrdu(folded[id] ?? ''), limit) }))
				.filter(({ off }) => off <= limit)
				.sort((a, b) => a.off - b.off);
			const best = near[0]?.off ?? 0;
			const ids = near.filter(({ off }) => off <= best + (key.length > 2 ? 1 : 0)).map(({ id }) => id);
			return key ? meant(typed, ids) : undefined;
		},
	};
}

/** What only the Urdu search understands: Roman Urdu in all its spellings. */
export const urdu: Speak = { stem: stemUrdu, letters: () => urduLetters, open };
