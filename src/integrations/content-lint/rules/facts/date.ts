import { langList } from '../../../../config/locales.ts';
import { isProse, passages } from '../../readers/content/passages.ts';
import { search } from '../../readers/content/search.ts';
import type { Rule } from '../../rule.ts';
import { fixIn } from '../../findings/fixIn.ts';
import { languageText, monthNames } from '../../readers/languageText.ts';

/** A day, a month with a day or a year, or a year on its own. */
const writtenDate = new RegExp(
	[
		'(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?',
		`\\d{1,2}(?:st|nd|rd|th)?\\s*(?:${monthNames})(?!\\p{L})(?:\\s+\\d{4})?`,
		`(?<!\\p{L})(?:${monthNames})\\s+\\d{1,4}(?!\\d)`,
		...langList.flatMap((lang) => languageText[lang].dates ?? []),
		'(?<![\\p{Script=Latin}\\p{N}+-])(?:19|20)\\d\\d(?![\\p{Script=Latin}\\p{N}-])',
	].join('|'),
	'gu',
);

/** Nobody would find a typed date again after it has passed. The words of a link may contain a year. */
export const date: Rule = {
	id: 'facts/date',
	reads: 'pages',
	refuses: 'A date typed by hand.',
	check: (content) =>
		passages(content, 'drop')
			.filter((passage) => isProse(passage) && passage.role !== 'statement')
			.flatMap((passage) =>
				search(passage, writtenDate, () => ({
					message: 'This is a date typed by hand.',
					fix: fixIn(
						passage,
						'Say it without the date ("some years ago"), or add it to src/content/facts.yaml with its source and write <Fact id="…" /> here.',
					),
				})),
			),
};
