import { remember } from '../../../lib/remember.ts';
import type { AdviceWords } from '../../../languages/lintWords.ts';
import { allWords } from './languages.ts';
import { patternOf } from './phrases.ts';

/** The words of a list, of all languages: texts mix them, and so does whoever wants something to get through. */
export const listed = (list: keyof AdviceWords): readonly string[] => allWords.flatMap(({ advice }) => advice[list]);

const one = remember((list: keyof AdviceWords) => patternOf(listed(list)));
const every = remember((list: keyof AdviceWords) => patternOf(listed(list), 'gu'));

/** Whether a canonical text holds a word of a list. */
export const holds = (text: string, list: keyof AdviceWords): boolean => one(list).test(text);

/** Where the first word of a list stands in a canonical text: −1 where there is none. */
export const indexIn = (text: string, list: keyof AdviceWords): number => text.search(one(list));

/** Puts spaces in the place of the words of a list, so that the rest stays where it is. */
export const without = (text: string, list: keyof AdviceWords): string =>
	text.replace(every(list), (words) => ' '.repeat(words.length));

/** Whether a canonical text says not; “no worries” does not. */
export const denies = (text: string): boolean => holds(without(text, 'emptyNegation'), 'negation');
