import type { Vocabulary } from '../searchData.ts';
import { isHan, isLatin, tokenize } from '../text/tokens.ts';
import type { LanguageAnalyzer, LanguageRules } from './analyzer.ts';
import { openLexicon, type Lexicon } from './lexicon.ts';
import { termOf, type ParsedQuery, type QueryTerm } from './queryTerm.ts';
import { wordTermsOf } from './wordTerms.ts';

/** More than this nobody types; a pasted page need not be searched for whole. */
const MAX_QUERY_LENGTH = 300;
const MAX_QUERY_WORDS = 40;
const MAX_WORD_LENGTH = 32;
/** Words of a synonym, and of a compound. */
const MAX_SYNONYM_WORDS = 6;
const MAX_COMPOUND_WORDS = 4;
/** So many unknown words of a query are compared with all known ones; somebody who types more pasted them. */
const MAX_CORRECTED = 6;

/** What stands at one place of a query: terms, or words without meaning as text. */
interface Step {
	parts: (QueryTerm | string)[];
	taken: number;
}

/** Understands queries in one language. */
export interface QueryParser {
	lexicon: Lexicon;
	rules: LanguageRules;
	/** Says what a query asks for. @param query anything, of any length and script */
	parse(query: string): ParsedQuery;
}

/** Learns a vocabulary once, to be asked as often as letters are typed. @param analyzer what only this language needs */
export function queryParser(vocabulary: Vocabulary, analyzer: LanguageAnalyzer): QueryParser {
	const lexicon = openLexicon(vocabulary, analyzer);
	const rules = analyzer.open(lexicon, vocabulary.tables);
	const { exact, prefix, corrected } = wordTermsOf(lexicon);
	const { fold, ids, synonyms, stop } = lexicon;
	const isStop = (typed: string): boolean => stop.has(typed) || (isLatin(typed) && !!rules.isStop?.(typed));
	const unknown = (typed: string): QueryTerm => termOf(typed, 'unknown', [], 0);

	/** Two known words typed as one. @param least letters of each */
	const split = (typed: string, least: number): QueryTerm[] | undefined => {
		for (let cut = typed.length - least; cut >= least; cut--) {
			const [before, after] = [typed.slice(0, cut), typed.slice(cut)];
			const [left, right] = [exact(before), exact(after)];
			if (left && (right || isStop(after))) return right ? [left, right] : [left];
			if (right && isStop(before)) return [right];
		}
		return undefined;
	};

	/** A word that nobody wrote down: half typed, misspelt, or two in one. */
	const guess = (typed: string, isHalf: boolean, mayBeWrong: boolean): QueryTerm[] => {
		const sure =
			(isLatin(typed) ? rules.phonetic?.(typed) : undefined) ??
			(isHalf ? prefix(typed) : undefined) ??
			(mayBeWrong ? corrected(typed, 1) : undefined);
		if (sure) return [sure];
		// Two short words in one are less likely than two slips in a long one.
		const pair = split(typed, isLatin(typed) ? 4 : 2);
		const slips = pair ?? (mayBeWrong ? corrected(typed) : undefined);
		if (slips) return [slips].flat();
		return (
			(isLatin(typed) ? split(typed, 3) : undefined) ?? [
				(typed.length > 2 ? prefix(typed) : undefined) ?? unknown(typed),
			]
		);
	};

	/** Understands what stands at one place of a query. */
	const next = (
		list: readonly string[],
		at: number,
		isTyping: boolean,
		mayMisspell: (typed: string) => boolean,
	): Step => {
		const typed = list[at] ?? '';
		const isHalf = isTyping && at === list.length - 1;
		if (isHan(typed)) return { parts: rules.segmentHan?.(typed, isHalf) ?? [unknown(typed)], taken: 1 };
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
		const one = stop.has(typed) && !synonyms.has(typed) ? undefined : exact(typed);
		if (one) {
			if (isHalf && typed.length > 1)
				for (const [id, weight] of prefix(typed)?.words ?? [])
					if (weight > 0.7 && !one.words.has(id)) one.words.set(id, weight / 2);
			return { parts: [one], taken: 1 };
		}
		if (isStop(typed))
			return { parts: [(isHalf && at === 0 && typed.length > 2 ? prefix(typed) : undefined) ?? typed], taken: 1 };
		const after = list[at + 1];
		const joined = after && !isHan(after) ? exact(typed + after) : undefined;
		if (joined) return { parts: [joined], taken: 2 };
		return (
			rules.transliterate?.(list, at, (word) => !!exact(word)) ?? {
				parts: guess(typed, isHalf, mayMisspell(typed)),
				taken: 1,
			}
		);
	};

	/** Synonyms of several words that a query holds in any order: all that is left of one without any other meaning. */
	const scattered = (list: readonly string[]): QueryTerm[] => {
		const typed = new Set(list);
		return [...synonyms].flatMap(([synonym, meant]) =>
			synonym.includes(' ') && synonym.split(' ').every((word) => typed.has(word))
				? termOf(synonym, 'synonym', meant, 0.9)
				: [],
		);
	};

	const parse = (query: string): ParsedQuery => {
		const isTyping = /[\p{L}\p{N}]$/u.test(query);
		const list = tokenize(query.slice(0, MAX_QUERY_LENGTH), fold)
			// Joined by the reader and unknown so: each part is a word.
			.flatMap(({ text, parts }) => (parts.length && !exact(text) ? parts : [text]))
			.slice(0, MAX_QUERY_WORDS)
			.map((word) => word.slice(0, isHan(word) ? MAX_QUERY_LENGTH : MAX_WORD_LENGTH));
		const parts: (QueryTerm | string)[] = [];
		const unfamiliar = new Set<string>();
		const mayMisspell = !rules.isOtherLanguage?.(list);
		for (let at = 0; at < list.length;) {
			const step = next(list, at, isTyping, (typed) => mayMisspell && unfamiliar.add(typed).size <= MAX_CORRECTED);
			parts.push(...step.parts);
			at += step.taken;
		}
		const terms = parts.filter((part) => typeof part !== 'string');
		if (!terms.some(({ matchType }) => /^(exact|synonym|prefix)/.test(matchType))) {
			const meant = scattered(list);
			if (meant.length) return { terms: meant, typed: list, corrections: [] };
		}
		return { terms, typed: list, corrections: terms.flatMap(({ correction }) => correction ?? []) };
	};
	return { lexicon, rules, parse };
}
