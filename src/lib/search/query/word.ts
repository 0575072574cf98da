import { isLatin } from '../text/tokens.ts';
import type { Certainty, Concept } from './queryTerm.ts';
import type { Known } from './lexicon.ts';
import { distance, nearest } from './spelling.ts';

/** How many words a beginning may stand for. */
const mostWords = 8;

/** What can be asked about a word that is not Chinese. */
export interface Words {
	/** The concept of one or several words that somebody kept in the vocabulary or the sayings. */
	exact(typed: string): Concept | undefined;
	/** Words that begin like this, and what is meant by sayings that do. */
	begun(typed: string): Concept | undefined;
	/** The words nearest to a misspelt one. @param slips never more than these */
	mended(typed: string, slips?: number): Concept | undefined;
}

/** Makes the concept of a word that may stand for several, all as well. */
export const conceptOf = (typed: string, certainty: Certainty, ids: readonly number[], weight: number): Concept => ({
	typed,
	certainty,
	words: new Map(ids.map((id) => [id, weight])),
});

/** Learns the words of a site. */
export function wordsOf({ folded, forms, ids, parts, sayings, stem }: Known): Words {
	const everything = [...folded, ...sayings.keys()];
	return {
		exact: (typed) => {
			const key = stem(typed);
			const id = ids.get(key);
			const words = new Map<number, number>();
			for (const meant of sayings.get(typed) ?? sayings.get(key) ?? []) words.set(meant, 0.9);
			for (const compound of parts.get(key) ?? []) words.set(compound, id === undefined ? 0.6 : 0.3);
			if (id !== undefined) words.set(id, 1);
			return words.size ? { typed, certainty: id === undefined ? 'meant' : 'exact', words } : undefined;
		},
		begun: (typed) => {
			const goesOn = (word: string): boolean => word.length > typed.length && word.startsWith(typed);
			const said = [...sayings].flatMap(([saying, meant]) =>
				goesOn(saying) ? meant.map((id) => [id, 0.6] as const) : [],
			);
			const own = folded.flatMap((word, id) => (goesOn(word) ? [[id, 0.8] as const] : []));
			const words = [...own, ...said].slice(0, mostWords).reverse();
			return words.length ? { typed, certainty: 'begun', words: new Map(words) } : undefined;
		},
		mended: (typed, slips = 2) => {
			const found = nearest(typed, everything, slips).filter((word) => isLatin(word) === isLatin(typed));
			const [first] = found;
			if (first === undefined) return undefined;
			const meant = found.slice(0, 3).flatMap((word) => sayings.get(word) ?? ids.get(stem(word)) ?? []);
			const takenFor = forms[ids.get(stem(first)) ?? -1] ?? first;
			// A slip in a long word leaves little doubt, one in a short word much.
			const trust = Math.max(0, 1 - (2.5 * distance(typed, first, 3)) / typed.length);
			return { ...conceptOf(typed, 'mended', meant, 0.85), takenFor, trust };
		},
	};
}
