import type { Language } from '../language.ts';

/** English, as it is written in Pakistan. */
export const language = {
	lang: 'en',
	label: 'English',
	shortLabel: 'EN',
	englishName: 'English',
	dir: 'ltr',
	og: 'en_PK',
	order: 2,
	papers: 'citizen',
	// The day before the month.
	dates: 'en-GB',
} as const satisfies Language;
