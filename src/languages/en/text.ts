import type { LanguageText } from '../text.ts';

/** How English is written. */
export const text: LanguageText = {
	script: 'Latin',
	titleLength: 65,
	descriptionLength: [50, 160],
	months: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
};
