/** Letters that an Arabic keyboard types in place of the Urdu ones, and Urdu letters that readers mix up. */
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
		// What is left of ٸ, which some keyboards type for ئ.
		ٴ: '',
		ـ: '',
	}),
);
