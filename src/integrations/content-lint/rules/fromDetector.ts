import { remember } from '../../../lib/remember.ts';
import type { Detector, Found } from '../detectors/findings.ts';
import type { Content } from '../readers/content/content.ts';
import { passages, type Passage } from '../readers/content/passages.ts';
import { placeholder } from '../../../lib/placeholders.ts';
import { truncate, type Finding, type Rule } from '../rule.ts';

/** A detector that finds several kinds runs once for all rules. */
const allFound = remember((detector: Detector) =>
	remember((content: Content) =>
		passages(content)
			.filter(({ role }) => role !== 'address')
			.flatMap((passage) => detector(passage, content).map((one) => [passage, one] as const)),
	),
);

/** Makes a detector of a search in the text alone, and remembers what it finds: the tests read the same texts often. */
export function inText(find: (text: string) => Found[]): Detector {
	const known = remember(find);
	return ({ prose }) => known(prose.text);
}

/** The words of a message, or what makes them of the words that were found. */
type Words = string | ((excerpt: string, passage: Passage) => string);

/** The row of a rule that a detector makes: its id, what it refuses, and what it says of each finding. */
export type Saying = Pick<Rule, 'id' | 'refuses'> & { message: Words; fix: Words };

/**
 * Makes a rule from a detector.
 * @param kind what of its findings the rule is about
 * @param row the row of the table, and what the rule says of each finding
 */
export function fromDetector(detector: Detector, kind: string, { message, fix, ...row }: Saying): Rule {
	const check = (content: Content): Finding[] =>
		allFound(detector)(content)
			.filter(([, found]) => found.kind === kind)
			.map(([passage, { from, to }]) => {
				const { file, prose } = passage;
				const excerpt = truncate(
					prose.text
						.slice(from, to)
						.replaceAll(placeholder, '…')
						.replace(/\p{Cf}/gu, '▯'),
				);
				const wording = (words: Words): string => (typeof words === 'string' ? words : words(excerpt, passage));
				return {
					file,
					line: prose.lineAt(from),
					excerpt: excerpt || '▯',
					message: wording(message),
					fix: wording(fix),
				};
			});
	return { reads: 'all texts', ...row, check };
}
