/** Letters of an Arabic keyboard, and Urdu letters that readers confuse → the letter that replaces them. */
export const urduLetters: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
	/* @__PURE__ */ Object.entries({
		ي: 'ی',
		ى: 'ی',
		ې: 'ی',
		ے: 'ی',
		ك: 'ک',
		ڪ: 'ک',
		ه: 'ہ',
		ة: 'ہ',
		ۃ: 'ہ',
		ھ: 'ہ',
		ە: 'ہ',
		ں: 'ن',
		ٱ: 'ا',
		ء: '',
		// A part of decomposed ٸ, which some keyboards type for ئ.
		ٴ: '',
		ـ: '',
	}),
);
