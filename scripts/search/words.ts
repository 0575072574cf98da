import type { Locale } from '../../src/config/locales.ts';

/** What readers of a language type into the search. */
interface SearchWords {
	/** A word that many pages explain, so that the full text has something to add. */
	frequent: string;
	/** A question that the page `lost-or-stolen` answers. */
	question: string;
	/** A word with a mistake, without it, and its beginning. */
	typo: string;
	right: string;
	half: string;
}

/** For measuring the search and trying it. A language that nobody has written them for has none. */
export const searchWords: Partial<Record<Locale, SearchWords>> = {
	'zh-cn': { frequent: '护照', question: '手机被抢', typo: '挂时', right: '挂失', half: '挂' },
	en: {
		frequent: 'passport',
		question: 'my phone was snatched',
		typo: 'fingerprnt',
		right: 'fingerprint',
		half: 'finge',
	},
	ur: { frequent: 'پاسپورٹ', question: 'میرا فون چوری ہو گیا', typo: 'پاسپوٹ', right: 'پاسپورٹ', half: 'پاسپو' },
};

/** A word that stands in many places of a site: what is asked where nobody has chosen one. */
export const frequentWord = (locale: Locale): string => searchWords[locale]?.frequent ?? 'eSIM';
