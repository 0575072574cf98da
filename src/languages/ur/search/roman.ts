import { phoneticKey } from '../../../lib/search/text/phoneticKey.ts';
import { isLatin } from '../../../lib/search/text/tokens.ts';

/** Folded Urdu letters → Latin letters: one letter for each consonant, and a, i or o for vowels. */
const latinLetters: Record<string, string> = {
	ا: 'a',
	ع: 'a',
	ب: 'b',
	پ: 'p',
	ت: 't',
	ٹ: 't',
	ط: 't',
	ث: 's',
	س: 's',
	ص: 's',
	ج: 'j',
	چ: 'c',
	ح: '',
	ہ: '',
	خ: 'k',
	د: 'd',
	ڈ: 'd',
	ذ: 'z',
	ز: 'z',
	ض: 'z',
	ظ: 'z',
	ژ: 'z',
	ر: 'r',
	ڑ: 'r',
	ش: 's',
	غ: 'g',
	گ: 'g',
	ف: 'f',
	ق: 'k',
	ک: 'k',
	ل: 'l',
	م: 'm',
	ن: 'n',
	و: 'o',
	ی: 'i',
};

/** Converts a folded Urdu word to a phonetic key in Latin letters: گم → gm. */
export function phoneticKeyOfUrdu(word: string): string {
	return Array.from(word, (letter) => latinLetters[letter] ?? '')
		.join('')
		.replace(/([^aio])\1/g, '$1');
}

/** Removes the vowels from a phonetic key, because Urdu mostly omits them. */
export const consonantSkeleton = (key: string): string => key.replace(/[aio]/g, '');

/**
 * Returns a key that a folded word has in Urdu and in Latin letters: its consonants, چلا and chala → cl. The classifier
 * uses it to apply questions in one script to the other. Words with one consonant keep their vowels.
 */
export function soundOfBoth(word: string): string {
	const sound = isLatin(word) ? phoneticKey(word) : phoneticKeyOfUrdu(word);
	const consonants = consonantSkeleton(sound);
	return (consonants.length > 1 ? consonants : sound) || word;
}
