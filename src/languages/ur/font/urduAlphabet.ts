/**
 * Every character that Urdu text takes from the Nastaliq font: the letters of Urdu and their carriers, the Arabic forms
 * somebody may type or paste, vowel marks, Arabic digits and marks, and the space (without it the browser would switch
 * fonts between words). Latin digits and marks are not in the font: they come from the next one in the stack.
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
