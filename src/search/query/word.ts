import { stem } from '../text/stem.ts';
import { isLatin } from '../text/tokens.ts';
import type { Certainty, Concept } from './concept.ts';
import type { Known } from './known.ts';
import { bones, soundOfLatin, soundOfUrdu } from './roman.ts';
import { distance, nearest } from './spelling.ts';

/** So many unknown words of a query are compared with all known ones; somebody who types more pasted them. */
const mostMended = 6;
/** How many words a beginning may stand for. */
const mostWords = 8;

/** What can be asked about a word that is not Chinese. */
export class Words {
	readonly known: Known;
	/** Urdu only: words by their consonants, and what is said in Latin letters by its sound. */
	readonly #byBones = new Map<string, number[]>();
	readonly #bySound = new Map<string, number[]>();
	readonly #stopSounds = new Set<string>();
	readonly #mended = new Set<string>();

	constructor(known: Known) {
		this.known = known;
		if (known.lang !== 'ur') return;
		for (const [id, word] of known.folded.entries()) {
			const key = bones(soundOfUrdu(word));
			if (key) this.#byBones.set(key, [...(this.#byBones.get(key) ?? []), id]);
		}
		for (const [saying, ids] of known.sayings) if (isLatin(saying)) this.#bySound.set(soundOfLatin(saying), ids);
		for (const word of known.stop) if (isLatin(word)) this.#stopSounds.add(soundOfLatin(word));
	}

	/** The concept of one or several words that somebody kept in the vocabulary or the sayings. */
	exact(typed: string): Concept | undefined {
		const { ids, sayings, lang } = this.known;
		const key = stem(typed, lang);
		const words = new Map<number, number>();
		for (const meant of sayings.get(typed) ?? sayings.get(key) ?? []) words.set(meant, 0.9);
		for (const compound of this.known.parts.get(key) ?? []) words.set(compound, this.known.ids.has(key) ? 0.3 : 0.6);
		const id = ids.get(key);
		if (id !== undefined) words.set(id, 1);
		if (!words.size) return undefined;
		return { typed, certainty: id === undefined ? 'meant' : 'exact', words };
	}

	/** Tells whether a word carries no meaning, Roman Urdu in all its spellings included. */
	isStop(typed: string): boolean {
		const { stop } = this.known;
		return stop.has(typed) || (isLatin(typed) && this.#stopSounds.has(soundOfLatin(typed)));
	}

	/** Urdu typed in Latin letters. */
	roman(typed: string): Concept | undefined {
		// Nobody leaves out every vowel of a longer word.
		if (!this.#byBones.size || !isLatin(typed) || (typed.length > 3 && !/[aeiouy]/.test(typed))) return undefined;
		const sound = soundOfLatin(typed);
		const said = this.#bySound.get(sound);
		if (said) return this.#concept(typed, 'meant', said, 0.9);
		const key = bones(sound);
		const limit = key.length < 2 ? 1 : key.length < 3 ? 2 : 3;
		const near = (this.#byBones.get(key) ?? [])
			.map((id) => ({ id, off: distance(sound, soundOfUrdu(this.known.folded[id] ?? ''), limit) }))
			.filter(({ off }) => off <= limit)
			.sort((a, b) => a.off - b.off);
		const best = near[0]?.off ?? 0;
		const ids = near.filter(({ off }) => off <= best + (key.length > 2 ? 1 : 0)).map(({ id }) => id);
		return key && ids.length ? this.#concept(typed, 'meant', ids, 0.9) : undefined;
	}

	/** Words that begin like this. */
	begun(typed: string): Concept | undefined {
		const ids: number[] = [];
		for (const [id, word] of this.known.folded.entries()) {
			if (ids.length < mostWords && word.length > typed.length && word.startsWith(typed)) ids.push(id);
		}
		return ids.length ? this.#concept(typed, 'begun', ids, 0.8) : undefined;
	}

	/** Tells that a new query begins. */
	begin(): void {
		this.#mended.clear();
	}

	/** The words nearest to a misspelt one. */
	mended(typed: string, slips = 2): Concept | undefined {
		if (this.#mended.add(typed).size > mostMended) return undefined;
		const { folded, sayings, ids, lang, forms } = this.known;
		const found = nearest(typed, [...folded, ...sayings.keys()], slips).filter((word) => isLatin(word) === isLatin(typed));
		const [first] = found;
		if (first === undefined) return undefined;
		const meant = found.slice(0, 3).flatMap((word) => sayings.get(word) ?? ids.get(stem(word, lang)) ?? []);
		const id = ids.get(stem(first, lang));
		const takenFor = id === undefined ? first : (forms[id] ?? first);
		const off = distance(typed, first, 3);
		// A slip in a long word leaves little doubt, one in a short word much.
		return { ...this.#concept(typed, 'mended', meant, 0.85), takenFor, trust: Math.max(0, 1 - (2.5 * off) / typed.length) };
	}

	#concept(typed: string, certainty: Certainty, ids: readonly number[], weight: number): Concept {
		return { typed, certainty, words: new Map(ids.map((id) => [id, weight])) };
	}
}
