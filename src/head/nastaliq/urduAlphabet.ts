/**
 * Every character for which Urdu text uses the Nastaliq font: Urdu letters, Arabic letters that a reader may type or
 * paste, vowel marks, Arabic digits and punctuation, and the space (otherwise the browser switches fonts between
 * words). Latin digits and punctuation come from the next font in the stack.
 */
export const urduAlphabet = [
	' ',
	'\u00A0\u200C\u200D\u200E',
	'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۂۃیےۓ',
	'يكةهى',
	'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0670',
	'۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩',
	'،؛؟۔٪٫٬ـ',
].join('');
