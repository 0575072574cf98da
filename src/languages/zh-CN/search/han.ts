import type { Lexicon } from '../../../lib/search/query/lexicon.ts';
import { termOf, type QueryTerm } from '../../../lib/search/query/queryTerm.ts';
import { segment } from './segment.ts';
import { SYNONYM_WEIGHT } from '../../../lib/search/settings.ts';

const MAX_WORD_LENGTH = 10;
/** Only this many characters of a run are read, because of the cost of a long pasted text. */
const MAX_RUN = 60;
/** The maximum number of words that match a part of a word. */
const MAX_TERM_WORDS = 8;

// Set by hand, as the weights of words in settings.ts are.

/** How well a longer word matches one that it begins with, one that it contains, and a single character in it. */
const START_WEIGHT = 0.7;
const PART_WEIGHT = 0.6;
const CHARACTER_WEIGHT = 0.35;
/** How well the meaning of a synonym matches a stop word that the synonym begins with. */
const SYNONYM_START_WEIGHT = 0.5;
/** The certainty of a match by one character: it is the start of too many words. */
const CHARACTER_CONFIDENCE = 0.4;

/** What a piece costs that is not a known word, which costs 1. A run is cut where the sum is least. */
const STOP_WORD_COST = 1.1;
const SAME_SOUND_COST = 2.05;
const CHARACTER_COST = 2.5;

/** Finds a known word with the same sound as the typed characters: 挂失 for 挂时. */
type FindSameSound = (typed: string) => string | undefined;

/**
 * Segments a run of Han characters into as few known words as possible. Two known words have priority over one word
 * that only sounds like a known word, which has priority over single characters.
 */
function splitIntoWords(run: string, { ids, synonyms, stop }: Lexicon, findSameSound: FindSameSound): string[] {
	const cost = (word: string): number | undefined => {
		if (stop.has(word)) return STOP_WORD_COST;
		if (ids.has(word) || synonyms.has(word)) return 1;
		if (word.length < 2) return CHARACTER_COST;
		return findSameSound(word) ? SAME_SOUND_COST : undefined;
	};
	return segment(run, MAX_WORD_LENGTH, cost) ?? [];
}

/**
 * Makes the term of one Chinese word: the word, the words for which it is a synonym, and longer words that contain it.
 */
function hanTerm(word: string, lexicon: Lexicon, isCorrected: boolean): QueryTerm | undefined {
	const synonyms = lexicon.synonyms.get(word);
	const id = lexicon.ids.get(word);
	if (!synonyms && lexicon.stop.has(word)) return undefined;
	const words = new Map<number, number>();
	for (const [longerId, form] of lexicon.folded.entries()) {
		if (words.size < MAX_TERM_WORDS && form.length > word.length && form.includes(word))
			words.set(longerId, form.startsWith(word) ? START_WEIGHT : word.length > 1 ? PART_WEIGHT : CHARACTER_WEIGHT);
	}
	for (const synonym of synonyms ?? []) words.set(synonym, SYNONYM_WEIGHT);
	if (id !== undefined) words.set(id, 1);
	const matchType = isCorrected
		? 'corrected'
		: id !== undefined
			? 'exact'
			: synonyms
				? 'synonym'
				: words.size
					? 'prefix'
					: 'unknown';
	return {
		typed: word,
		matchType,
		words,
		...(matchType === 'prefix' && word.length < 2 && { confidence: CHARACTER_CONFIDENCE }),
		...(isCorrected && { correction: word }),
	};
}

/** Makes a term of the synonyms that start with a stop word, for short queries: 被 of 被偷. */
function synonymPrefix(word: string, { synonyms }: Lexicon): QueryTerm | undefined {
	const ids = [...synonyms].flatMap(([synonym, wordIds]) =>
		synonym.length > word.length && synonym.startsWith(word) ? wordIds : [],
	);
	return ids.length ? termOf(word, 'prefix', ids.slice(0, MAX_TERM_WORDS), SYNONYM_START_WEIGHT) : undefined;
}

/**
 * Converts a run of Han characters to terms; stop words remain strings.
 * @param isHalf its last word may be incomplete
 */
export function segmentHan(
	run: string,
	lexicon: Lexicon,
	findSameSound: FindSameSound,
	isHalf: boolean,
): (QueryTerm | string)[] {
	const parts = splitIntoWords(run.slice(0, MAX_RUN), lexicon, findSameSound).map((typed) => {
		const isKnown =
			typed.length < 2 || lexicon.ids.has(typed) || lexicon.synonyms.has(typed) || lexicon.stop.has(typed);
		const word = isKnown ? typed : (findSameSound(typed) ?? typed);
		return hanTerm(word, lexicon, !isKnown) ?? word;
	});
	const last = parts.at(-1);
	const completed =
		isHalf && typeof last === 'string' && last.length < 2 && parts.length < 3 && synonymPrefix(last, lexicon);
	return completed ? [...parts.slice(0, -1), completed] : parts;
}
