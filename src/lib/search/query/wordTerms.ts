import {
	COMPLETION_WEIGHT,
	COMPOUND_WEIGHT,
	CORRECTED_WEIGHT,
	SYNONYM_COMPLETION_WEIGHT,
	SYNONYM_WEIGHT,
} from '../settings.ts';
import { isLatin } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { termOf, type QueryTerm } from './queryTerm.ts';
import { nearest } from '../../spelling.ts';

/** The maximum number of words for one prefix. */
const MAX_COMPLETIONS = 8;

/** Lookups for words that are not Chinese. */
export interface WordTerms {
	/** Finds a word or phrase in the vocabulary and the synonyms. */
	exact(typed: string): QueryTerm | undefined;
	/** Finds words and synonyms with this prefix. */
	prefix(typed: string): QueryTerm | undefined;
	/** Finds the words nearest to a misspelt one. @param slips the maximum number of mistakes */
	corrected(typed: string, slips?: number): QueryTerm | undefined;
}

/** Makes the lookups for a lexicon. */
export function wordTermsOf({ folded, forms, ids, parts, synonyms, spellings, stem }: Lexicon): WordTerms {
	const allWords = [...new Set([...folded, ...spellings.keys()])];
	return {
		exact: (typed) => {
			const key = stem(typed);
			const id = ids.get(key);
			const words = new Map<number, number>();
			for (const meant of synonyms.get(typed) ?? synonyms.get(key) ?? []) words.set(meant, SYNONYM_WEIGHT);
			for (const compound of parts.get(key) ?? []) words.set(compound, COMPOUND_WEIGHT);
			if (id !== undefined) words.set(id, 1);
			return words.size ? { typed, matchType: id === undefined ? 'synonym' : 'exact', words } : undefined;
		},
		prefix: (typed) => {
			const isLonger = (word: string): boolean => word.length > typed.length && word.startsWith(typed);
			const meant = [...synonyms].flatMap(([synonym, all]) =>
				isLonger(synonym) ? all.map((id) => [id, SYNONYM_COMPLETION_WEIGHT] as const) : [],
			);
			const completions = folded.flatMap((word, id) => (isLonger(word) ? [[id, COMPLETION_WEIGHT] as const] : []));
			const words = [...completions, ...meant].slice(0, MAX_COMPLETIONS).reverse();
			return words.length ? { typed, matchType: 'prefix', words: new Map(words) } : undefined;
		},
		corrected: (typed, slips = 2) => {
			const found = nearest(typed, allWords, slips).filter((word) => isLatin(word) === isLatin(typed));
			const [first] = found;
			if (first === undefined) return undefined;
			const meant = found.slice(0, 3).flatMap((word) => synonyms.get(word) ?? ids.get(stem(word)) ?? []);
			// Another form of a word is not a mistake; of a short word it may be a different word: late, later.
			const isForm = first.startsWith(typed) || typed.startsWith(first);
			if (isForm && Math.min(first.length, typed.length) < 5) return undefined;
			const correction = spellings.get(first) ?? forms[ids.get(stem(first)) ?? -1] ?? first;
			return { ...termOf(typed, 'corrected', meant, CORRECTED_WEIGHT), ...(!isForm && { correction }) };
		},
	};
}
