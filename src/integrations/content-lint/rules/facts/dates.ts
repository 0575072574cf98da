import type { Content } from '../../readers/content/content.ts';
import { passages, search } from '../../readers/content/passages.ts';
import { error, type Problem } from '../../problem.ts';
import { mendIn } from './mendIn.ts';

const english = 'January|February|March|April|May|June|July|August|September|October|November|December';
const urdu = 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر';

/** A day, a month with a day or a year, or a year on its own. */
const date = new RegExp(
	[
		'(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?',
		`\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${english})\\b(?:\\s+\\d{4})?`,
		`\\b(?:${english})\\s+\\d{1,4}\\b`,
		`\\d{1,2}\\s*(?:${urdu})(?:\\s+\\d{4})?`,
		`(?:${urdu})\\s+\\d{4}`,
		'(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}[日号])?(?!份?内)',
		'(?<![\\p{Script=Latin}\\p{N}+-])(?:19|20)\\d\\d(?![\\p{Script=Latin}\\p{N}-])',
	].join('|'),
	'gu',
);

/** No date is typed, because nobody would find it again when it has passed. A link may be called after a year. */
export function dates(content: Content): Problem[] {
	return passages(content, 'drop')
		.filter(({ kind }) => kind === 'page')
		.flatMap((passage) =>
			search(passage, date, ([text], line) =>
				error(
					{ file: passage.file, line },
					{
						text,
						wrong: 'This is a date typed by hand.',
						mend: mendIn(
							passage,
							'Say it without the date ("some years ago"), or add it to src/content/facts.yaml with its source and write <Fact id="…" /> here.',
						),
					},
				),
			),
		);
}
