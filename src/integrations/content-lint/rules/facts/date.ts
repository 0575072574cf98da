import { langList } from '../../../../config/locales.ts';
import { compilePatterns } from '../../readers/content/compilePatterns.ts';
import { isSpoken, passages } from '../../readers/content/passages.ts';
import { findMatches } from '../../readers/content/findMatches.ts';
import type { Rule } from '../../rule.ts';
import { fixIn } from '../../messages/fixIn.ts';
import { languagePatterns, monthNames } from '../../readers/languagePatterns.ts';

/** A day, a month with a day or a year, or a year on its own. */
const writtenDate = new RegExp(
	[
		'(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?',
		`\\d{1,2}(?:st|nd|rd|th)?\\s*(?:${monthNames})(?!\\p{L})(?:\\s+\\d{4})?`,
		`(?<!\\p{L})(?:${monthNames})\\s+\\d{1,4}(?!\\d)`,
		...langList.flatMap((lang) => languagePatterns[lang].dates ?? []),
		'(?<![\\p{Script=Latin}\\p{N}+-])(?:19|20)\\d\\d(?![\\p{Script=Latin}\\p{N}-])',
	].join('|'),
	'gu',
);

const relativeDay = compilePatterns('relativeDays');

/** Nobody would find a typed date again after it has passed. The words of a link may contain a year. */
export const date: Rule = {
	id: 'facts/date',
	mayBeWrong: true,
	reads: 'pages',
	refuses: 'A date typed by hand, and words such as “since last week”.',
	check: (content) =>
		passages(content, 'drop')
			.filter((passage) => isSpoken(passage) && passage.role !== 'statement')
			.flatMap((passage) => [
				...findMatches(passage, writtenDate, () => ({
					message: 'This is a date typed by hand.',
					fix: fixIn(
						passage,
						'Say it without the date ("some years ago"), or add it to src/content/facts.yaml with its source and write <Fact id="…" /> here.',
					),
				})),
				...findMatches(passage, relativeDay(passage), () => ({
					message: 'These words mean another day whenever somebody reads them, and nobody would find them again.',
					fix: fixIn(
						passage,
						'Take the sentence out, unless a source says so. Then add the day to src/content/facts.yaml with the source and write <Fact id="…" /> here.',
					),
				})).filter(({ line }, index, found) => found.findIndex((earlier) => earlier.line === line) === index),
			]),
};
