import type { LanguageText } from '../text.ts';

/** How English is written. */
export const text: LanguageText = {
	script: 'Latin',
	titleLength: 65,
	descriptionLength: [50, 160],
	dialling: {
		before: '\\b(?:call|dial|ring|phone|text)',
		units: '%|(?:minutes?|hours?|days?|weeks?|months?|times?|people)\\b',
	},
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
