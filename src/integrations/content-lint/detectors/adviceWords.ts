import { memoize } from '../../../lib/memoize.ts';
import type { AdviceWords } from '../../../languages/lintWords/advice.ts';
import { canonical } from './canonical.ts';
import { allWords } from '../readers/languageWords.ts';
import { patternOf } from './phrasePatterns.ts';

/** Returns the words of a list in all languages, because texts mix languages, and attackers do so on purpose. */
export const listed = (list: keyof AdviceWords): readonly string[] => allWords.flatMap(({ advice }) => advice[list]);

const first = memoize((list: keyof AdviceWords) => patternOf(listed(list)));
const every = memoize((list: keyof AdviceWords) => patternOf(listed(list), 'gu'));

/** Whether a canonical text holds a word of a list. */
export const holds = (text: string, list: keyof AdviceWords): boolean => first(list).test(text);

/** Returns the position of the first word of a list in a canonical text; −1 if there is none. */
export const indexIn = (text: string, list: keyof AdviceWords): number => text.search(first(list));

/** Replaces the words of a list with spaces, so that positions stay the same. */
export const without = (text: string, list: keyof AdviceWords): string =>
	text.replace(every(list), (words) => ' '.repeat(words.length));

/** Whether a text is the heading or the opening line of a list of things not to do. */
export const forbids = (text: string): boolean => holds(canonical(text).text, 'banHeading');

/** Whether a canonical text has a negation. “No worries” does not count. */
export const denies = (text: string): boolean => holds(without(text, 'emptyNegation'), 'negation');
