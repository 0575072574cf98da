import { cheapest } from './segment.ts';
import type { Concept } from './queryTerm.ts';
import type { Known } from './lexicon.ts';
import { conceptOf } from './word.ts';

/** Longer stretches than this are never one word here. */
const longestWord = 10;
/** A question is not longer than this; what follows in a pasted text changes nothing. */
const longestRun = 60;
/** How many words one character may stand for. */
const mostWords = 8;

/** Finds the word that characters were typed for which sound the same: 挂时 for 挂失. */
export type SoundsLike = (typed: string) => string | undefined;

/**
 * Cuts a run of Han characters into as few and as long known words as possible; what sounds like a known word comes
 * after two known ones and before characters by themselves, and unknown characters stay alone.
 */
function cutHan(run: string, { ids, sayings, stop }: Known, soundsLike: SoundsLike): string[] {
	const cost = (word: string): number | undefined => {
		if (stop.has(word)) return 1.1;
		if (ids.has(word) || sayings.has(word)) return 1;
		if (word.length < 2) return 2.5;
		return soundsLike(word) ? 2.05 : undefined;
	};
	return cheapest(run, longestWord, cost) ?? [];
}

/** Gives the concept of one Chinese word: itself, what it is said for, and the longer words it stands in. */
function hanConcept(word: string, known: Known, mended: boolean): Concept | undefined {
	const said = known.sayings.get(word);
	const id = known.ids.get(word);
	if (!said && known.stop.has(word)) return undefined;
	const words = new Map<number, number>();
	for (const [other, form] of known.folded.entries()) {
		if (words.size < mostWords && form.length > word.length && form.includes(word))
			words.set(other, form.startsWith(word) ? 0.7 : word.length > 1 ? 0.6 : 0.35);
	}
	for (const meant of said ?? []) words.set(meant, 0.9);
	if (id !== undefined) words.set(id, 1);
	const certainty = mended ? 'mended' : id !== undefined ? 'exact' : said ? 'meant' : words.size ? 'begun' : 'unknown';
	// Half a word may begin a word; a single character begins too many.
	return {
		typed: word,
		certainty,
		words,
		...(certainty === 'begun' && word.length < 2 && { trust: 0.4 }),
		...(mended && { takenFor: word }),
	};
}

/** What may be meant by a word without meaning that somebody types on, when there is little else to go by: 被 of 被偷. */
function begunSaying(word: string, { sayings }: Known): Concept | undefined {
	const meant = [...sayings].flatMap(([saying, ids]) =>
		saying.length > word.length && saying.startsWith(word) ? ids : [],
	);
	return meant.length ? conceptOf(word, 'begun', meant.slice(0, mostWords), 0.5) : undefined;
}

/**
 * Understands a run of Han characters.
 * @param isHalf its last word may be half typed
 */
export function understandHan(
	run: string,
	known: Known,
	soundsLike: SoundsLike,
	isHalf: boolean,
): (Concept | string)[] {
	const parts = cutHan(run.slice(0, longestRun), known, soundsLike).map((typed) => {
		const isKnown = typed.length < 2 || known.ids.has(typed) || known.sayings.has(typed) || known.stop.has(typed);
		const word = isKnown ? typed : (soundsLike(typed) ?? typed);
		return hanConcept(word, known, !isKnown) ?? word;
	});
	const last = parts.at(-1);
	const begun = isHalf && typeof last === 'string' && last.length < 2 && parts.length < 3 && begunSaying(last, known);
	return begun ? [...parts.slice(0, -1), begun] : parts;
}
