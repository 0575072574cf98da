import { phoneticKey } from '../../../lib/search/text/phoneticKey.ts';
import { isLatin } from '../../../lib/search/text/tokens.ts';

/** How the letters of Urdu (folded) are typed in Latin: consonants by one letter each, vowels by a, i or o. */
const urdu: Record<string, string> = {
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

/** Writes an Urdu word (folded) as it would sound in Latin letters: گم → gm. */
export function phoneticKeyOfUrdu(word: string): string {
	return Array.from(word, (letter) => urdu[letter] ?? '')
		.join('')
		.replace(/([^aio])\1/g, '$1');
}

/** What is left of a sound without its vowels, which Urdu mostly leaves out. */
export const consonantSkeleton = (sound: string): string => sound.replace(/[aio]/g, '');

/**
 * Gives what a word (folded) shares in Urdu letters and in Latin ones: its consonants, چلا and chala → cl. So what is
 * learnt from questions in one script is known in the other. Words of one consonant keep their vowels.
 */
export function soundOfBoth(word: string): string {
	const sound = isLatin(word) ? phoneticKey(word) : phoneticKeyOfUrdu(word);
	const consonants = consonantSkeleton(sound);
	return (consonants.length > 1 ? consonants : sound) || word;
}
