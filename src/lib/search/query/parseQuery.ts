import { isHan, isLatin, runs } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Concept, Understood } from './queryTerm.ts';
import { know, type Known } from './lexicon.ts';
import type { Speak, Tongue } from './analyzer.ts';
import { conceptOf, wordsOf } from './word.ts';

/** More than this nobody types; a pasted page need not be searched for whole. */
const mostLetters = 300;
const mostWords = 24;
const longestWord = 32;
/** Words of a saying. */
const longestSaying = 6;
/** So many unknown words of a query are compared with all known ones; somebody who types more pasted them. */
const mostMended = 6;

/** Understands queries in one language. */
export interface Understanding {
	known: Known;
	tongue: Tongue;
	/** Says what a query asks for. @param query anything, of any length and script */
	understand(query: string): Understood;
}

/** Learns a vocabulary once, to be asked as often as letters are typed. @param speak what only this language needs */
export function understandingOf(vocabulary: Vocabulary, speak: Speak): Understanding {
	const known = know(vocabulary, speak);
	const tongue = speak.open(known, vocabulary);
	const { exact, begun, mended } = wordsOf(known);
	const { fold, ids, sayings, stop } = known;
	const isStop = (typed: string): boolean => stop.has(typed) || (isLatin(typed) && !!tongue.isStop?.(typed));
	const unknown = (typed: string): Concept => conceptOf(typed, 'unknown', [], 0);

	/** Two known words typed as one. @param least letters of each */
	const split = (typed: string, least: number): Concept[] | undefined => {
		for (let cut = typed.length - least; cut >= least; cut--) {
			const [before, after] = [typed.slice(0, cut), typed.slice(cut)];
			const [left, right] = [exact(before), exact(after)];
			if (left && (right || isStop(after))) return right ? [left, right] : [left];
			if (right && isStop(before)) return [right];
		}
		return undefined;
	};

	/** A word that nobody kept: half typed, misspelt, or two in one. */
	const guess = (typed: string, isHalf: boolean, isNew: boolean): Concept[] => {
		const sure =
			(isLatin(typed) ? tongue.sound?.(typed) : undefined) ??
			(isHalf ? begun(typed) : undefined) ??
			(isNew ? mended(typed, 1) : undefined);
		if (sure) return [sure];
		// Two short words in one are less likely than two slips in a long one.
		const pair = split(typed, isLatin(typed) ? 4 : 2);
		const slips = pair ?? (isNew ? mended(typed) : undefined);
		if (slips) return [slips].flat();
		return (
			(isLatin(typed) ? split(typed, 3) : undefined) ?? [
				(typed.length > 2 ? begun(typed) : undefined) ?? unknown(typed),
			]
		);
	};

	/** Understands what stands at one place of a query. */
	const next = (
		list: readonly string[],
		at: number,
		isTyping: boolean,
		unfamiliar: Set<string>,
	): { parts: (Concept | string)[]; taken: number } => {
		const typed = list[at] ?? '';
		const isHalf = isTyping && at === list.length - 1;
		if (isHan(typed)) return { parts: tongue.han?.(typed, isHalf) ?? [unknown(typed)], taken: 1 };
		for (let n = Math.min(longestSaying, list.length - at); n > 1; n--) {
			const phrase = list.slice(at, at + n).join(' ');
			const said = sayings.has(phrase) ? exact(phrase) : tongue.phrase?.(phrase);
			if (said) return { parts: [said], taken: n };
		}
		for (let n = Math.min(4, list.length - at); n > 1; n--) {
			const compound = list.slice(at, at + n).join('');
			const found = ids.has(compound) && !isHan(compound) && exact(compound);
			if (found) return { parts: [found], taken: n };
		}
		const one = stop.has(typed) && !sayings.has(typed) ? undefined : exact(typed);
		if (one) {
			if (isHalf && typed.length > 1)
				for (const [id, weight] of begun(typed)?.words ?? [])
					if (weight > 0.7 && !one.words.has(id)) one.words.set(id, weight / 2);
			return { parts: [one], taken: 1 };
		}
		if (isStop(typed))
			return { parts: [(isHalf && at === 0 && typed.length > 2 ? begun(typed) : undefined) ?? typed], taken: 1 };
		const after = list[at + 1];
		const joined = after && !isHan(after) ? exact(typed + after) : undefined;
		if (joined) return { parts: [joined], taken: 2 };
		return (
			tongue.sounds?.(list, at, (word) => !!exact(word)) ?? {
				parts: guess(typed, isHalf, unfamiliar.add(typed).size <= mostMended),
				taken: 1,
			}
		);
	};

	/** Sayings of several words that a query holds in any order: all that is left of one without any other meaning. */
	const strewn = (list: readonly string[]): Concept[] => {
		const words = new Set(list);
		return [...sayings].flatMap(([saying, meant]) =>
			saying.includes(' ') && saying.split(' ').every((word) => words.has(word))
				? conceptOf(saying, 'meant', meant, 0.9)
				: [],
		);
	};

	const understand = (query: string): Understood => {
		const isTyping = /[\p{L}\p{N}]$/u.test(query);
		const list = runs(fold(query.slice(0, mostLetters)))
			.slice(0, mostWords)
			.map((run) => run.slice(0, isHan(run) ? mostLetters : longestWord));
		const parts: (Concept | string)[] = [];
		const unfamiliar = new Set<string>();
		for (let at = 0; at < list.length;) {
			const { parts: found, taken } = next(list, at, isTyping, unfamiliar);
			parts.push(...found);
			at += taken;
		}
		const concepts = parts.filter((part) => typeof part !== 'string');
		if (!concepts.some(({ certainty }) => /^(exact|meant|begun)/.test(certainty))) {
			const meant = strewn(list);
			if (meant.length) return { concepts: meant };
		}
		if (!concepts.some(({ certainty }) => certainty === 'mended')) return { concepts };
		const words = parts.map((part) => (typeof part === 'string' ? part : (part.takenFor ?? part.typed)));
		return {
			concepts,
			corrected: words
				.map((word) => (isHan(word) ? word : ` ${word}`))
				.join('')
				.trim(),
		};
	};
	return { known, tongue, understand };
}
