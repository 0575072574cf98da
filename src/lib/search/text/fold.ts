/** ۰–۹ (Urdu, Persian) and ٠–٩ (Arabic); NFKC has already turned full-width digits into ASCII. */
const easternDigit = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const insideWord = /([\p{L}\p{N}])[-‐‑–'’ʼ·]+(?=\p{L})/gu;

function foldOnce(text: string, letters: ReadonlyMap<string, string>): string {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.replace(easternDigit, (digit) => String(digit.charCodeAt(0) & 15));
	return Array.from(plain, (letter) => letters.get(letter) ?? letter)
		.join('')
		.normalize('NFKC')
		.replace(insideWord, '$1');
}

/**
 * Converts equivalent spellings of a text to the same letters, for the index and for queries.
 * Width, case, accents and vowel marks, ZWNJ and other invisible letters, the three digit sets, hyphens inside
 * words, and the letters of the table no longer differ. Folding twice changes nothing. The result is never displayed.
 * @param text any text of a reader or a page
 * @param letters letter → its replacement: Arabic → Urdu, traditional → simplified Chinese
 */
export function foldWith(text: string, letters: ReadonlyMap<string, string>): string {
	// Some letters need a second round, for example a sign that decomposes into capitals.
	let folded = text;
	for (let round = 0; round < 4; round++) {
		const next = foldOnce(folded, letters);
		if (next === folded) break;
		folded = next;
	}
	return folded;
}
