/**
 * Every character a page in Urdu may hold in Nastaliq: the letters of Urdu and their carriers, the Arabic forms
 * a reader may type or paste, vowel marks, digits of all three sets, punctuation and the space (without it the
 * browser would switch fonts between words).
 */
export const urduAlphabet = [
	' ',
	'\u00A0\u200C\u200D\u200E\u200F',
	'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۂۃیےۓ',
	'يكةهى',
	'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0670',
	'0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩',
	'،؛؟۔٪٫٬ـ«»()[]!:-–—…/.,\'"%+*#',
].join('');
