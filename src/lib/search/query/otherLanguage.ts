import type { Vocabulary } from '../searchData.ts';
import { MAX_QUERY_LENGTH } from '../settings.ts';
import { isLatin, runs } from '../text/tokens.ts';
import type { QueryRules } from './analyzer.ts';
import { splitList, type Lexicon } from './lexicon.ts';
import type { QueryTerm } from './queryTerm.ts';

/** A query is in another language if at least this share of its Latin words belongs to it. */
const MIN_FOREIGN_SHARE = 0.3;

/**
 * Detects in which other language of the site a query is: by its script, or by Latin words that are unknown here and
 * common among readers of that language.
 * @returns a language tag of the site, or undefined
 */
export function otherLanguage(
	query: string,
	terms: readonly QueryTerm[],
	{ fold }: Lexicon,
	{ others }: Vocabulary,
	{ guessLanguage }: QueryRules,
): string | undefined {
	const typed = runs(fold(query.slice(0, MAX_QUERY_LENGTH)));
	const latin = typed.filter(isLatin);
	for (const [lang, { script, words: signs }] of Object.entries(others)) {
		if (script && typed.some((word) => new RegExp(`^\\p{Script=${script}}`, 'u').test(word))) return lang;
		const known = splitList(signs);
		if (latin.length && latin.filter((word) => known.includes(word)).length / latin.length >= MIN_FOREIGN_SHARE)
			return lang;
	}
	const unknown = terms.filter(
		({ matchType, typed: word }) => matchType !== 'exact' && matchType !== 'synonym' && isLatin(word),
	);
	return latin.length && unknown.length === terms.length
		? guessLanguage?.(unknown.map((term) => term.typed))
		: undefined;
}
