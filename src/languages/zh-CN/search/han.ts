import type { Lexicon } from '../../../lib/search/query/lexicon.ts';
import { termOf, type QueryTerm } from '../../../lib/search/query/queryTerm.ts';
import { segment } from '../../../lib/search/query/segment.ts';

/** No word here is longer. */
const MAX_WORD_LENGTH = 10;
/** A question is not longer than this; what follows in a pasted text changes nothing. */
const MAX_RUN = 60;
/** How many words one character may stand for. */
const MAX_TERM_WORDS = 8;

/** Finds the word that characters were typed for which sound the same: 挂时 for 挂失. */
export type SoundsLike = (typed: string) => string | undefined;

/**
 * Cuts a run of Han characters into as few and as long known words as possible; what sounds like a known word comes
 * after two known ones and before characters by themselves, and unknown characters stay alone.
 */
function cutHan(run: string, { ids, synonyms, stop }: Lexicon, soundsLike: SoundsLike): string[] {
	const cost = (word: string): number | undefined => {
		if (stop.has(word)) return 1.1;
		if (ids.has(word) || synonyms.has(word)) return 1;
		if (word.length < 2) return 2.5;
		return soundsLike(word) ? 2.05 : undefined;
	};
	return segment(run, MAX_WORD_LENGTH, cost) ?? [];
}

/** Gives the term of one Chinese word: itself, what it is a synonym of, and the longer words it stands in. */
function hanTerm(word: string, lexicon: Lexicon, isCorrected: boolean): QueryTerm | undefined {
	const meant = lexicon.synonyms.get(word);
	const id = lexicon.ids.get(word);
	if (!meant && lexicon.stop.has(word)) return undefined;
	const words = new Map<number, number>();
	for (const [other, form] of lexicon.folded.entries()) {
		if (words.size < MAX_TERM_WORDS && form.length > word.length && form.includes(word))
			words.set(other, form.startsWith(word) ? 0.7 : word.length > 1 ? 0.6 : 0.35);
	}
	for (const one of meant ?? []) words.set(one, 0.9);
	if (id !== undefined) words.set(id, 1);
	const matchType = isCorrected
		? 'corrected'
		: id !== undefined
			? 'exact'
			: meant
				? 'synonym'
				: words.size
					? 'prefix'
					: 'unknown';
	// Half a word may begin a word; a single character begins too many.
	return {
		typed: word,
		matchType,
		words,
		...(matchType === 'prefix' && word.length < 2 && { confidence: 0.4 }),
		...(isCorrected && { correction: word }),
	};
}

/** What a word without meaning may begin when there is little else to go by: 被 of 被偷. */
function synonymPrefix(word: string, { synonyms }: Lexicon): QueryTerm | undefined {
	const meant = [...synonyms].flatMap(([synonym, ids]) =>
		synonym.length > word.length && synonym.startsWith(word) ? ids : [],
	);
	return meant.length ? termOf(word, 'prefix', meant.slice(0, MAX_TERM_WORDS), 0.5) : undefined;
}

/**
 * Understands a run of Han characters.
 * @param isHalf its last word may be half typed
 */
export function segmentHan(
	run: string,
	lexicon: Lexicon,
	soundsLike: SoundsLike,
	isHalf: boolean,
): (QueryTerm | string)[] {
	const parts = cutHan(run.slice(0, MAX_RUN), lexicon, soundsLike).map((typed) => {
		const isKnown =
			typed.length < 2 || lexicon.ids.has(typed) || lexicon.synonyms.has(typed) || lexicon.stop.has(typed);
		const word = isKnown ? typed : (soundsLike(typed) ?? typed);
		return hanTerm(word, lexicon, !isKnown) ?? word;
	});
	const last = parts.at(-1);
	const completed =
		isHalf && typeof last === 'string' && last.length < 2 && parts.length < 3 && synonymPrefix(last, lexicon);
	return completed ? [...parts.slice(0, -1), completed] : parts;
}
