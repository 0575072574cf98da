import { memoize } from '../../../../lib/memoize.ts';
import type { AdviceWords } from '../../../../languages/lint/advice.ts';
import { canonical } from '../canonical.ts';
import { allWords } from '../../readers/languageWords.ts';
import { patternOf } from '../wordPatterns.ts';

type ListName = Exclude<keyof AdviceWords, 'dangers'>;

/** Returns the words of a list in all languages, because texts mix languages. */
export const listed = (list: ListName): readonly string[] => allWords.flatMap(({ advice }) => advice[list]);

const first = memoize((list: ListName) => patternOf(listed(list)));
const every = memoize((list: ListName) => patternOf(listed(list), 'gu'));

/** Whether a canonical text holds a word of a list. */
export const hasWord = (text: string, list: ListName): boolean => first(list).test(text);

/** Replaces the words of a list with spaces, so that positions stay the same. */
export const without = (text: string, list: ListName): string =>
	text.replace(every(list), (words) => ' '.repeat(words.length));

/** Whether a text is the heading or the opening line of a list of things not to do. */
export const isBanHeading = (text: string): boolean => hasWord(canonical(text).text, 'banHeading');

/** Whether a canonical text has a negation. “No worries” does not count. */
export const denies = (text: string): boolean => hasWord(without(text, 'emptyNegation'), 'negation');
