import { fold } from '../text/fold.ts';
import { isHan, isLatin, runs } from '../text/tokens.ts';
import type { Concept, Understood } from './concept.ts';
import { know, type Known } from './known.ts';
import type { Speak, Tongue } from './tongue.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { Words } from './word.ts';

/** More than this nobody types; a pasted page need not be searched for whole. */
const mostLetters = 300;
const mostWords = 24;
const longestWord = 32;
/** Two words typed as one are not longer than this. */
const longestPair = 20;

/** Understands queries in one language. Give it a vocabulary once, then ask it as often as letters are typed. */
export class Understanding {
	readonly known: Known;
	readonly tongue: Tongue;
	readonly #words: Words;

	/** @param speak what only this language needs */
	constructor(vocabulary: Vocabulary, speak: Speak) {
		this.known = know(vocabulary, speak.stem);
		this.tongue = speak.open(this.known, vocabulary);
		this.#words = new Words(this.known, this.tongue);
	}

	/**
	 * Says what a query asks for.
	 * @param query anything, of any length and script
	 */
	understand(query: string): Understood {
		const typing = /[\p{L}\p{N}]$/u.test(query);
		const list = runs(fold(query.slice(0, mostLetters), this.tongue.simplified))
			.slice(0, mostWords)
			.map((run) => run.slice(0, isHan(run) ? mostLetters : longestWord));
		const parts: (Concept | string)[] = [];
		this.#words.begin();
		for (let at = 0; at < list.length; ) at += this.#next(list, at, typing, parts);
		const concepts = parts.filter((part) => typeof part !== 'string');
		if (!concepts.some(({ certainty }) => certainty === 'mended')) return { concepts };
		const gap = this.known.lang === 'zh-CN' ? '' : ' ';
		const corrected = parts
			.map((part) => (typeof part === 'string' ? part : (part.takenFor ?? part.typed)))
			.reduce((text, word) => text + (isHan(word) && isHan(text.slice(-1)) ? '' : gap || (isHan(word) ? '' : ' ')) + word, '');
		return { concepts, corrected: corrected.trim() };
	}

	/** Understands what stands at one place of a query and tells how many words that took. */
	#next(list: readonly string[], at: number, typing: boolean, parts: (Concept | string)[]): number {
		const typed = list[at] ?? '';
		if (isHan(typed)) {
			parts.push(...(this.tongue.han?.(typed) ?? [{ typed, certainty: 'unknown' as const, words: new Map<number, number>() }]));
			return 1;
		}
		const last = at === list.length - 1;
		for (let n = Math.min(this.known.longest, list.length - at); n > 1; n--) {
			const several = list.slice(at, at + n);
			const found = this.known.sayings.has(several.join(' ')) && this.#words.exact(several.join(' '));
			if (found) return parts.push(found), n;
		}
		for (let n = Math.min(4, list.length - at); n > 1; n--) {
			const compound = list.slice(at, at + n).join('');
			const found = this.known.ids.has(compound) && !isHan(compound) && this.#words.exact(compound);
			if (found) return parts.push(found), n;
		}
		const { stop, sayings } = this.known;
		const one = stop.has(typed) && !sayings.has(typed) ? undefined : this.#words.exact(typed);
		if (one) {
			if (typing && last && typed.length > 1) for (const [id, weight] of this.#words.begun(typed)?.words ?? []) one.words.has(id) || one.words.set(id, weight / 2);
			return parts.push(one), 1;
		}
		const begun = typing && last && at === 0 && typed.length > 2 ? this.#words.begun(typed) : undefined;
		if (this.#words.isStop(typed)) return parts.push(begun ?? typed), 1;
		const next = list[at + 1];
		const joined = next && !isHan(next) ? this.#words.exact(typed + next) : undefined;
		if (joined) return parts.push(joined), 2;
		const sounds = this.tongue.sounds?.(list, at, (word) => !!this.#words.exact(word));
		if (sounds) return parts.push(...sounds.parts), sounds.taken;
		const guess = (isLatin(typed) ? this.tongue.sound?.(typed) : undefined) ?? (typing && last ? this.#words.begun(typed) : undefined);
		const slip = guess ?? this.#words.mended(typed, 1);
		const split = slip ? undefined : this.#split(typed);
		if (split) return parts.push(...split), 1;
		parts.push(
			slip ??
				this.#words.mended(typed) ??
				(typed.length > 2 ? this.#words.begun(typed) : undefined) ?? { typed, certainty: 'unknown', words: new Map() },
		);
		return 1;
	}

	/** Two known words typed as one. */
	#split(typed: string): Concept[] | undefined {
		if (typed.length > longestPair) return undefined;
		for (let cut = typed.length - 2; cut > 1; cut--) {
			const before = typed.slice(0, cut);
			const after = typed.slice(cut);
			if (isLatin(typed) && Math.min(before.length, after.length) < 3) continue;
			const left = this.#words.exact(before);
			const right = this.#words.exact(after);
			if (left && right) return [left, right];
			if (left && this.#words.isStop(after)) return [left];
			if (right && this.#words.isStop(before)) return [right];
		}
		return undefined;
	}
}
