import type { Locale } from '../../src/config/locales.ts';

/** Sample queries in one language. */
interface SearchWords {
	/** A word that many pages explain, so that the full text has something to add. */
	frequent: string;
	/** A question that the page `lost-or-stolen` answers. */
	question: string;
	/** A misspelt word, its correct spelling, and its prefix. */
	typo: string;
	right: string;
	half: string;
}

/** Sample queries for tests and measurements. A new language may have none. */
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

/** A word that occurs on many pages; `eSIM` for a language without sample queries. */
export const frequentWord = (locale: Locale): string => searchWords[locale]?.frequent ?? 'eSIM';
