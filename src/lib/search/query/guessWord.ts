import { isLatin } from '../text/tokens.ts';
import type { QueryRules } from './analyzer.ts';
import { unknownTerm, type QueryTerm } from './queryTerm.ts';
import type { WordTerms } from './wordTerms.ts';

/**
 * Guesses what a word means that is not in the vocabulary: half typed, misspelt, or two words in one.
 * @param mayBeWrong whether its spelling may be corrected
 */
type GuessWord = (typed: string, isHalf: boolean, mayBeWrong: boolean) => QueryTerm[];

/** Makes the guess from the lookups and the rules of a language. @param isStop whether a word is a stop word */
export function wordGuesser(
	{ exact, prefix, corrected }: WordTerms,
	rules: QueryRules,
	isStop: (typed: string) => boolean,
): GuessWord {
	/** Splits a word into two that are known, or one of them a stop word. @param least the minimum length of each */
	const split = (typed: string, least: number): QueryTerm[] | undefined => {
		for (let cut = typed.length - least; cut >= least; cut--) {
			const halves = [typed.slice(0, cut), typed.slice(cut)];
			const terms = halves.flatMap((half) => exact(half) ?? []);
			if (terms.length && halves.every((half) => exact(half) || isStop(half))) return terms;
		}
		return undefined;
	};
	return (typed, isHalf, mayBeWrong) => {
		const isInLatin = isLatin(typed);
		const likely =
			(isInLatin && rules.phonetic?.(typed)) || (isHalf && prefix(typed)) || (mayBeWrong && corrected(typed, 1));
		if (likely) return [likely];
		// In Latin letters, two joined words of four letters or more are likelier than two spelling mistakes.
		const guessed = split(typed, isInLatin ? 4 : 2) || (mayBeWrong && corrected(typed));
		if (guessed) return [guessed].flat();
		return (isInLatin && split(typed, 3)) || [(typed.length > 2 && prefix(typed)) || unknownTerm(typed)];
	};
}
