import { fold } from '../text/fold.ts';
import { isHan, isLatin, runs } from '../text/tokens.ts';
import type { Concept, Understood } from './concept.ts';
import { understandHan } from './han.ts';
import { know, type Known } from './known.ts';
import { fromPinyin, readings } from './pinyin.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { Words } from './word.ts';

/** More than this nobody types; a pasted page need not be searched for whole. */
const mostLetters = 300;
const mostWords = 24;
const longestWord = 32;
/** Two words typed as one are not longer than this. */
const longestPair = 20;
/** Pinyin is read in one go up to this; a query holds two or three such stretches at most. */
const longestPinyin = 48;

/** Understands queries in one language. Give it a vocabulary once, then ask it as often as letters are typed. */
export class Understanding {
	readonly known: Known;
	readonly #words: Words;
	readonly #readings: Map<string, string[]>;

	constructor(vocabulary: Vocabulary) {
		this.known = know(vocabulary);
		this.#words = new Words(this.known);
		this.#readings = this.known.syllables.size ? readings(this.known) : new Map();
	}

	/**
	 * Says what a query asks for.
	 * @param query anything, of any length and script
	 */
	understand(query: string): Understood {
		const typing = /[\p{L}\p{N}]$/u.test(query);
		const list = runs(fold(query.slice(0, mostLetters), this.known.simplified))
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
			parts.push(...understandHan(typed, this.known, this.#readings));
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
		const pinyin = this.#readings.size ? this.#pinyin(list, at, parts) : 0;
		if (pinyin) return pinyin;
		const guess = this.#words.roman(typed) ?? (typing && last ? this.#words.begun(typed) : undefined);
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

	/** Pinyin, with or without spaces, as far as it goes on. */
	#pinyin(list: readonly string[], at: number, parts: (Concept | string)[]): number {
		let end = at;
		while (isLatin(list[end] ?? '') && /^[a-z]+$/.test(list[end] ?? '') && (end === at || !this.#words.exact(list[end] ?? ''))) end++;
		while (end > at && list.slice(at, end).join('').length > longestPinyin) end--;
		for (; end > at; end--) {
			const pieces = this.#read(list.slice(at, end).join(''));
			if (!pieces) continue;
			for (const all of pieces) {
				// Words of the pages before other ways to say them that sound alike.
				const own = all.filter((word) => this.known.ids.has(word));
				const words = own.length ? own : all;
				const [first = ''] = words;
				const concepts = words.flatMap((word) => understandHan(word, this.known, this.#readings)).filter((part) => typeof part !== 'string');
				if (!concepts.length) parts.push(first);
				else parts.push({ typed: first, certainty: 'meant', words: new Map(concepts.flatMap(({ words }) => [...words])) });
			}
			return end - at;
		}
		return 0;
	}

	/** Pinyin whose last word may still be half typed. */
	#read(typed: string): string[][] | undefined {
		const whole = fromPinyin(typed, this.#readings);
		if (whole) return whole;
		for (let rest = 2; rest < Math.min(8, typed.length + 1); rest++) {
			const tail = typed.slice(-rest);
			const before = rest === typed.length ? [] : fromPinyin(typed.slice(0, -rest), this.#readings);
			const begun = before && [...this.#readings].filter(([sound, [word = '']]) => word.length > 1 && sound.startsWith(tail));
			if (before && begun?.length) return [...before, begun.slice(0, 6).flatMap(([, words]) => words)];
		}
		return undefined;
	}
}
