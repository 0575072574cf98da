import type { Language } from '../language.ts';

/** Urdu. */
export const language = {
	lang: 'ur',
	label: 'اردو',
	shortLabel: 'اردو',
	englishName: 'Urdu',
	dir: 'rtl',
	og: 'ur_PK',
	order: 1,
	papers: 'citizen',
	nastaliq: true,
	marksLatin: true,
} as const satisfies Language;
