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
/** Spellings of one sound, the longer first. `h` is written and left out as it pleases. */
const latin: [RegExp, string][] = [
	[/ph/g, 'f'],
	[/ch/g, '1'],
	[/c|q|x/g, 'k'],
	[/1/g, 'c'],
	[/[vwuo]+/g, 'o'],
	[/[iey]+/g, 'i'],
	[/h/g, ''],
	[/a+/g, 'a'],
];

/** Writes a word of Roman Urdu the one way that all its spellings share: ghum, gum → gom. */
export function phoneticKey(word: string): string {
	let sound = word;
	for (const [spelling, letter] of latin) sound = sound.replace(spelling, letter);
	return sound.replace(/([^aio])\1/g, '$1');
}

/** Writes an Urdu word (folded) as it would sound in Latin letters: گم → gm. */
export function phoneticKeyOfUrdu(word: string): string {
	return Array.from(word, (letter) => urdu[letter] ?? '')
		.join('')
		.replace(/([^aio])\1/g, '$1');
}

/** What is left of a sound without its vowels, which Urdu mostly leaves out. */
export const consonantSkeleton = (sound: string): string => sound.replace(/[aio]/g, '');
