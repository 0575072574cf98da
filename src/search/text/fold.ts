/** Letters that an Arabic keyboard types in place of the Urdu ones, and Urdu letters readers mix up. */
const arabicToUrdu: Record<string, string> = {
	ي: 'ی', ى: 'ی', ې: 'ی', ے: 'ی',
	ك: 'ک', ڪ: 'ک',
	ه: 'ہ', ة: 'ہ', ۃ: 'ہ', ھ: 'ہ', ە: 'ہ',
	ں: 'ن', ٱ: 'ا', ء: '', ـ: '',
};
const swap = new RegExp(`[${Object.keys(arabicToUrdu).join('')}]`, 'gu');
/** ۰–۹ (Urdu, Persian) and ٠–٩ (Arabic); NFKC has already turned full-width digits into ASCII. */
const easternDigit = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const insideWord = /([\p{L}\p{N}])[-‐‑–'’ʼ·]+(?=\p{L})/gu;

function foldOnce(text: string, simplified: ReadonlyMap<string, string>): string {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.replace(swap, (letter) => arabicToUrdu[letter] ?? letter)
		.replace(easternDigit, (digit) => String(digit.charCodeAt(0) & 15))
		.normalize('NFKC')
		.replace(insideWord, '$1');
	if (!simplified.size) return plain;
	return Array.from(plain, (letter) => simplified.get(letter) ?? letter).join('');
}

const none: ReadonlyMap<string, string> = new Map();

/**
 * Brings text that reads the same to the same letters. The index and the query both go through it.
 * Width, case, accents and vowel marks, ZWNJ and other invisible letters, Arabic and Urdu forms, the three
 * digit sets, hyphens inside words, and (given the table) traditional Chinese characters no longer differ.
 * Folding twice changes nothing.
 * @param text anything a reader or a page may hold
 * @param simplified traditional → simplified character, for Chinese
 */
export function fold(text: string, simplified: ReadonlyMap<string, string> = none): string {
	// A few letters only fold fully on the second round (a sign that decomposes into capitals, say).
	let folded = text;
	for (let round = 0; round < 4; round++) {
		const next = foldOnce(folded, simplified);
		if (next === folded) break;
		folded = next;
	}
	return folded;
}
