import { isLatin } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { termOf, type QueryTerm } from './queryTerm.ts';
import { distance, nearest } from './spelling.ts';

/** How many words a beginning may stand for. */
const MAX_COMPLETIONS = 8;

/** What can be asked about a word that is not Chinese. */
export interface WordTerms {
	/** The term of one or several words that stand in the vocabulary or among the synonyms. */
	exact(typed: string): QueryTerm | undefined;
	/** Words that begin like this, and what synonyms that do stand for. */
	prefix(typed: string): QueryTerm | undefined;
	/** The words nearest to a misspelt one. @param slips never more than these */
	corrected(typed: string, slips?: number): QueryTerm | undefined;
}

/** Learns the words of a site. */
export function wordTermsOf({ folded, forms, ids, parts, synonyms, spellings, stem }: Lexicon): WordTerms {
	const everything = [...new Set([...folded, ...spellings.keys()])];
	return {
		exact: (typed) => {
			const key = stem(typed);
			const id = ids.get(key);
			const words = new Map<number, number>();
			for (const meant of synonyms.get(typed) ?? synonyms.get(key) ?? []) words.set(meant, 0.9);
			for (const compound of parts.get(key) ?? []) words.set(compound, id === undefined ? 0.6 : 0.3);
			if (id !== undefined) words.set(id, 1);
			return words.size ? { typed, matchType: id === undefined ? 'synonym' : 'exact', words } : undefined;
		},
		prefix: (typed) => {
			const goesOn = (word: string): boolean => word.length > typed.length && word.startsWith(typed);
			const meant = [...synonyms].flatMap(([synonym, all]) =>
				goesOn(synonym) ? all.map((id) => [id, 0.6] as const) : [],
			);
			const own = folded.flatMap((word, id) => (goesOn(word) ? [[id, 0.8] as const] : []));
			const words = [...own, ...meant].slice(0, MAX_COMPLETIONS).reverse();
			return words.length ? { typed, matchType: 'prefix', words: new Map(words) } : undefined;
		},
		corrected: (typed, slips = 2) => {
			const found = nearest(typed, everything, slips).filter((word) => isLatin(word) === isLatin(typed));
			const [first] = found;
			if (first === undefined) return undefined;
			const meant = found.slice(0, 3).flatMap((word) => synonyms.get(word) ?? ids.get(stem(word)) ?? []);
			// Another form of a word is no mistake, and of a short word perhaps another word: late, later.
			const isForm = first.startsWith(typed) || typed.startsWith(first);
			if (isForm && Math.min(first.length, typed.length) < 5) return undefined;
			const correction = spellings.get(first) ?? forms[ids.get(stem(first)) ?? -1] ?? first;
			// A slip in a long word leaves little doubt, one in a short word much.
			const confidence = Math.max(0, 1 - (2.5 * distance(typed, first, 3)) / typed.length);
			return { ...termOf(typed, 'corrected', meant, 0.85), confidence, ...(!isForm && { correction }) };
		},
	};
}
