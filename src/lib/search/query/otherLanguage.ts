import type { Vocabulary } from '../searchData.ts';
import { isLatin, runs } from '../text/tokens.ts';
import type { LanguageRules } from './analyzer.ts';
import { words, type Lexicon } from './lexicon.ts';
import type { QueryTerm } from './queryTerm.ts';

/** So many letters of a query tell its language. */
const MAX_QUERY_LENGTH = 300;
/** From this share of a query's Latin words on, words of another language show that it is typed. */
const MIN_FOREIGN_SHARE = 0.3;

/**
 * Tells in which other language of the site a query was asked: by script, or by Latin words that the page does not
 * know and another language's readers use.
 * @returns a language tag of the site, or nothing
 */
export function otherLanguage(
	query: string,
	terms: readonly QueryTerm[],
	{ fold }: Lexicon,
	{ others }: Vocabulary,
	{ guessLanguage }: LanguageRules,
): string | undefined {
	const typed = runs(fold(query.slice(0, MAX_QUERY_LENGTH)));
	const latin = typed.filter(isLatin);
	for (const [lang, { script, words: signs }] of Object.entries(others)) {
		if (script && typed.some((word) => new RegExp(`^\\p{Script=${script}}`, 'u').test(word))) return lang;
		const known = words(signs);
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
