import type { Vocabulary } from '../searchData.ts';
import { COMPLETION_WEIGHT, MAX_QUERY_LENGTH, SYNONYM_WEIGHT } from '../settings.ts';
import { isHan, isLatin, tokenize } from '../text/tokens.ts';
import type { LanguageAnalyzer, QueryRules } from './analyzer.ts';
import { wordGuesser } from './guessWord.ts';
import { openLexicon, type Lexicon } from './lexicon.ts';
import { termOf, unknownTerm, type ParsedQuery, type QueryTerm } from './queryTerm.ts';
import { wordTermsOf } from './wordTerms.ts';

const MAX_QUERY_WORDS = 40;
const MAX_WORD_LENGTH = 32;
/** The maximum number of words in a synonym, and in a compound. */
const MAX_SYNONYM_WORDS = 6;
const MAX_COMPOUND_WORDS = 4;
/** How many unknown words of a query are corrected. Each is compared with all known words, which is slow. */
const MAX_CORRECTED = 6;

interface ParsedPosition {
	/** Terms, and stop words as text. */
	parts: (QueryTerm | string)[];
	/** How many words they cover. */
	taken: number;
}

/** Parses queries in one language. */
export interface QueryParser {
	lexicon: Lexicon;
	rules: QueryRules;
	/** Parses a query of any length and script. */
	parse(query: string): ParsedQuery;
}

/**
 * Prepares a parser once per page, because a query is parsed after each typed letter.
 * @param analyzer the language's own rules
 */
export function queryParser(vocabulary: Vocabulary, analyzer: LanguageAnalyzer): QueryParser {
	const lexicon = openLexicon(vocabulary, analyzer);
	const rules = analyzer.open(lexicon, vocabulary.tables);
	const wordTerms = wordTermsOf(lexicon);
	const { exact, prefix } = wordTerms;
	const { fold, ids, synonyms, stop } = lexicon;
	const isStop = (typed: string): boolean => stop.has(typed) || (isLatin(typed) && !!rules.isStop?.(typed));
	const guess = wordGuesser(wordTerms, rules, isStop);

	const parseAt = (
		list: readonly string[],
		at: number,
		isTyping: boolean,
		mayMisspell: (typed: string) => boolean,
	): ParsedPosition => {
		const typed = list[at] ?? '';
		const isHalf = isTyping && at === list.length - 1;
		if (isHan(typed)) return { parts: rules.segmentHan?.(typed, isHalf) ?? [unknownTerm(typed)], taken: 1 };
		for (let n = Math.min(MAX_SYNONYM_WORDS, list.length - at); n > 1; n--) {
			const phrase = list.slice(at, at + n).join(' ');
			const found = synonyms.has(phrase) ? exact(phrase) : rules.phrase?.(phrase);
			if (found) return { parts: [found], taken: n };
		}
		for (let n = Math.min(MAX_COMPOUND_WORDS, list.length - at); n > 1; n--) {
			const compound = list.slice(at, at + n).join('');
			const found = ids.has(compound) && !isHan(compound) && exact(compound);
			if (found) return { parts: [found], taken: n };
		}
		const known = (!stop.has(typed) || synonyms.has(typed)) && exact(typed);
		if (known) {
			if (isHalf && typed.length > 1)
				for (const [id, weight] of prefix(typed)?.words ?? [])
					if (weight === COMPLETION_WEIGHT && !known.words.has(id)) known.words.set(id, weight);
			return { parts: [known], taken: 1 };
		}
		if (isStop(typed)) return { parts: [(isHalf && at === 0 && typed.length > 2 && prefix(typed)) || typed], taken: 1 };
		const after = list[at + 1];
		const joined = after && !isHan(after) && exact(typed + after);
		if (joined) return { parts: [joined], taken: 2 };
		return (
			rules.transliterate?.(list, at, (word) => !!exact(word)) ?? {
				parts: guess(typed, isHalf, mayMisspell(typed)),
				taken: 1,
			}
		);
	};

	/** Finds synonyms of several words that a query contains in any order. Used if nothing else in it is understood. */
	const findScattered = (list: readonly string[]): QueryTerm[] => {
		const typed = new Set(list);
		return [...synonyms].flatMap(([synonym, meant]) =>
			synonym.includes(' ') && synonym.split(' ').every((word) => typed.has(word))
				? termOf(synonym, 'synonym', meant, SYNONYM_WEIGHT)
				: [],
		);
	};

	const parse = (query: string): ParsedQuery => {
		const isTyping = /[\p{L}\p{N}]$/u.test(query);
		const list = tokenize(query.slice(0, MAX_QUERY_LENGTH), fold)
			// Words joined by the reader that are unknown together are parsed one by one.
			.flatMap(({ text, parts }) => (parts.length && !exact(text) ? parts : [text]))
			.slice(0, MAX_QUERY_WORDS)
			.map((word) => word.slice(0, isHan(word) ? MAX_QUERY_LENGTH : MAX_WORD_LENGTH));
		const parts: (QueryTerm | string)[] = [];
		const unfamiliar = new Set<string>();
		const mayMisspell = !rules.isOtherLanguage?.(list);
		for (let at = 0; at < list.length;) {
			const step = parseAt(list, at, isTyping, (typed) => mayMisspell && unfamiliar.add(typed).size <= MAX_CORRECTED);
			parts.push(...step.parts);
			at += step.taken;
		}
		const terms = parts.filter((part) => typeof part !== 'string');
		if (!terms.some(({ matchType }) => /^(exact|synonym|prefix)/.test(matchType))) {
			const meant = findScattered(list);
			if (meant.length) return { terms: meant, typed: list, corrections: [] };
		}
		return { terms, typed: list, corrections: terms.flatMap(({ correction }) => correction ?? []) };
	};
	return { lexicon, rules, parse };
}
