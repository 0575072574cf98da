import { foreignMarks, type LintPatterns } from '../../lint/patterns.ts';

const digits = '\\d[\\d.,]*';
const several = '(?:NUMBER|hundred)';
const between = '(?:[- –](?:to|or|and|working|business|calendar|full|whole|' + digits + '|' + several + '))*';
const units = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';

/** A day is a fact only of what happens every week, such as when a counter is open: “on Sundays”, “closed on Sunday”. */
const days = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend)';
const opened = '(?:clos(?:ed?|es|ing)|open(?:s|ed)?|shuts?)';

/** Rules of writing for English. */
export const patterns: LintPatterns = {
	script: 'Latin',
	quantities: [
		// 18 years is the age of adults, not a period.
		`\\b(?:(?!18\\b)${digits}|${several})${between}[- –]?${units}\\b`,
		'\\b(?:an?|one) (?:hour|day|week|month|year) or (?:so|two)\\b|\\bfortnights?\\b|\\bdozens?\\b',
		'\\ba (?:good|full|whole) (?:hour|week|month|year)\\b',
		`\\b(?:first|up to|at most|only) (?:\\d+|${several}) (?:times|moves|transfers|replacements|attempts)\\b`,
		'\\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:time|move|transfer|replacement|day|week|month)\\b',
		`\\b(?:one|\\d{1,2}|${several}) (?:in the (?:morning|afternoon|evening)|at night|o.clock)(?: (?:till|to|until) (?:noon|midnight|\\d{1,2}|${several}))?`,
		`\\b(?:from|between) (?:one|noon|\\d{1,2}|${several}) (?:till|to|until|and) (?:one|noon|midnight|${several})\\b`,
		`\\b(?:till|until) ${several}(?=[.,;:]|$)`,
		'\\b(?:till|until|to|from|past) (?:noon|mid(?:night|day)|dawn|sunrise|sunset)\\b',
		'\\bquarters? of an hour\\b|\\b(?:before|by the time) the (?:day|week|month) is (?:out|over)\\b',
		'\\bhalf an? (?:hour|day|week|month|year)\\b',
		'\\b(?:within|in|for|takes?|after|at least|up to|every|lasts?) (?:an|a|one) (?:hour|day|week|month|year)\\b',
		'\\bone (?:hour|week|month|year)\\b',
		`\\b(?:opens?|closes?|closed|shuts?|starts?) (?:at|from|until|till|by) (?:one|noon|half|${several})\\b`,
		`\\b(?:half|quarter) (?:past|to) (?:one|${several})\\b`,
		`\\b(?:an?|one|a few|a couple of|several|${several}) (?:hundred|thousand|lakh)\\b(?! times)`,
		`\\b(?:one|${several}) (?:[a-z]+ )?(?:in|out of) (?:every )?(?:a hundred|${several})\\b`,
		'\\b(?:a (?:couple|few)(?: of)?|several) (?:hours|days|weeks|months)\\b',
		'\\b(?:the )?(?:next|following|same) (?:working |business )?day\\b',
		'\\b(?:by|until) (?:tomorrow|tonight|the evening)\\b',
		`\\b${days}s\\b|\\b${opened}\\b[^.;:]{0,20}\\b${days}\\b|\\b${days}\\b[^.;:]{0,20}\\b${opened}\\b`,
		'(?<!\\d)(?!100 ?%)\\d+(?:[.,]\\d+)? ?(?:%|per ?cent\\b)',
		`\\b(?!hundred)${several}(?:[- ][a-z]+)? per ?cent\\b`,
		'\\b(?:two|three|one|a) (?:thirds?|quarters?|fifths?) of (?!an hour)',
		'\\bhalf of (?:all|the people|the callers|them)\\b',
		'\\b\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m)\\b|\\b\\d{1,2}:\\d\\d\\b|\\b24 ?/ ?7\\b',
		'\\b(?:nine|ten|\\d{1,2}) to (?:five|six|\\d{1,2})\\b',
		'\\b(?!2\\b)(?:\\d+|three|four|five|six|seven|eight|nine|ten) (?:SIMs?|eSIMs?|connections)\\b',
	],
	relativeDays: [
		"\\b(?:(?:last|this|next|coming|past) (?:week|month|year|quarter|spring|summer|autumn|winter|Ramadan|Eid)(?!’s|'s)|recently|lately|nowadays|at present|at the moment|as of (?:now|today)|until now|of late|upcoming|not long ago|the other day)\\b",
		'\\b(?:these days|this (?:spring|summer|autumn|winter)|(?<!you )currently|presently)\\b',
		'\\bnew (?:rule|law|policy|regulation)s?\\b',
		'\\b(?:days|weeks|months) ago\\b',
		'\\bin the (?:coming|next|last|past) (?:few )?(?:days|weeks|months|years)\\b',
		'\\b(?:will|can|may) soon\\b|\\bcoming soon\\b|\\bsoon (?:all|every|you can|you will)\\b',
		'\\b(?:since|from|starting|until) (?:yesterday|today|tomorrow)\\b',
		'\\b(?:since|from|until|by|in|starting|early|late) (?:MONTHS)(?!\\p{L})(?! I\\b)',
		'(?<!\\byou )\\b(?:has|have) (?:just|now|recently) (?:been )?(?:started|begun|stopped|announced|launched|changed|raised|lowered|allowed|lifted|banned|made|opened|closed|introduced|removed|dropped|relaxed|ended)\\b',
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
		currencies: { rupee: 'rup(?:ees?|ay|aye|iya|iye)', dollar: 'dollars?', yuan: 'yuan' },
		largeNumbers: '\\b(?:NUMBER|hundred|thousand|lakh|sau|ha[sz]aa?r)(?:-odd)?\\s+',
	},
	dialKinds: { call: '\\bhelpline\\b|\\bcall\\b', sms: '\\btext (?!of)|\\bSMS\\b|\\bmessages?\\b' },
	neverLast: [
		"(?<![’'-])\\b(?:the|an|and|or|if|than|because|your|my|our|its|every|unless|whether|although|nor)(?=\\.(?:\\s|$))",
	],
	answers: {
		yes: '(?:Yes|Sure|Of course)\\b',
		no: '(?:(?:Usually|Generally|Normally) )?(?:No|Not|Never)\\b',
	},
	unfinished:
		'[,;]|\\b(?:an?|the|to|and|or|if|when|at most|than|because|until|your|its|their|which the|is|are|can|will|must)',
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
	forbidden: { punctuation: [foreignMarks('[、。，；：？！（）《》〈〉「」『』【】〔〕～۔؟،؛٪]')] },
};
