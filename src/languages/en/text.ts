import type { LanguageText } from '../text.ts';

const digits = '\\d[\\d.,]*';
const several =
	'(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred)';
const between = '(?:[- –](?:to|or|and|working|business|calendar|full|whole|' + digits + '|' + several + '))*';
const units = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';

/** Rules of writing for English. */
export const text: LanguageText = {
	script: 'Latin',
	quantities: [
		// 18 years is the age of adults, not a period.
		`\\b(?:(?!18\\b)${digits}|${several})${between}[- –]?${units}\\b`,
		'\\bquarters? of an hour\\b|\\b(?:before|by the time) the (?:day|week|month) is (?:out|over)\\b',
		'\\bhalf an? (?:hour|day|week|month|year)\\b',
		'\\b(?:within|in|for|takes?|after|at least|up to|every|lasts?) (?:an|a|one) (?:hour|day|week|month|year)\\b',
		'\\bone (?:hour|week|month|year)\\b',
		`\\b(?:opens?|closes?|closed|shuts?|starts?) (?:at|from|until|till|by) (?:one|noon|half|${several})\\b|\\b(?:half|quarter) (?:past|to) (?:one|${several})\\b`,
		`\\b(?:an?|one|${several}) (?:hundred|thousand|lakh)\\b(?! times)`,
		`\\b(?:one|${several}) (?:[a-z]+ )?(?:in|out of) (?:every )?(?:a hundred|${several})\\b`,
		'\\b(?:a (?:couple|few)(?: of)?|several) (?:hours|days|weeks|months)\\b|\\bovernight\\b|\\b(?:the )?(?:next|following|same) (?:working |business )?day\\b|\\b(?:by|until) (?:tomorrow|tonight|the evening)\\b',
		'\\b(?:on|every|closed?|open|until|except|from) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\bweekends?\\b',
		'(?<!\\d)(?!100 ?%)\\d+(?:[.,]\\d+)? ?(?:%|per ?cent\\b)',
		`\\b(?!hundred)${several}(?:[- ][a-z]+)? per ?cent\\b|\\b(?:two|three|one|a) (?:thirds?|quarters?|fifths?) of (?!an hour)|\\bhalf of (?:all|the people|the callers|them)\\b`,
		'\\b\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m)\\b|\\b\\d{1,2}:\\d\\d\\b|\\b24 ?/ ?7\\b|\\b(?:nine|ten|\\d{1,2}) to (?:five|six|\\d{1,2})\\b',
		'\\b(?!2\\b)(?:\\d+|three|four|five|six|seven|eight|nine|ten) (?:SIMs?|eSIMs?|connections)\\b',
	],
	units: {
		minute: 'minutes?',
		hour: 'hours?',
		day: 'days?',
		workday: '(?:working|business) days?',
		week: 'weeks?',
		month: 'months?',
		year: 'years?',
	},
	money: {
		currencies: { rupee: 'rupees?', dollar: 'dollars?', yuan: 'yuan' },
		largeNumbers: '\\b(?:hundred|thousand|lakh)\\s+',
	},
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
