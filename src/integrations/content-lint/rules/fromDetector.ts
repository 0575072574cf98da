import { memoize } from '../../../lib/memoize.ts';
import type { Detector } from '../detectors/detector.ts';
import type { Content } from '../readers/content/content.ts';
import { passages, type Passage } from '../readers/content/passages.ts';
import { objectReplacement } from '../../../lib/placeholders.ts';
import { truncate, type Finding, type Rule } from '../rule.ts';

/** Cached, because one detector serves several rules. */
const findAll = memoize((detector: Detector<string>) =>
	memoize((content: Content) =>
		passages(content)
			.filter(({ role }) => role !== 'address')
			.flatMap((passage) => detector(passage, content).map((found) => [passage, found] as const)),
	),
);

/** A text of a message, or a function that makes it from the words found. */
type Wording = string | ((excerpt: string, passage: Passage, content: Content) => string);

/** A rule that a detector makes: its id, what it refuses, and the texts of its findings. */
type RuleRow = Pick<Rule, 'id' | 'mayBeWrong' | 'refuses'> & { message: Wording; fix: Wording };

/**
 * Makes a rule from a detector.
 * @param kind the kind of finding that the rule reports
 */
export function fromDetector<Kind extends string>(
	detector: Detector<Kind>,
	kind: NoInfer<Kind>,
	{ message, fix, ...row }: RuleRow,
): Rule {
	const check = (content: Content): Finding[] =>
		findAll(detector)(content)
			.filter(([, found]) => found.kind === kind)
			.map(([passage, { from, to }]) => {
				const { file, prose } = passage;
				const excerpt = truncate(
					prose.text
						.slice(from, to)
						.replaceAll(objectReplacement, '…')
						.replace(/\p{Cf}/gu, '▯'),
				);
				const toText = (words: Wording): string =>
					typeof words === 'string' ? words : words(excerpt, passage, content);
				return {
					file,
					line: prose.lineAt(from),
					excerpt: excerpt || '▯',
					message: toText(message),
					fix: toText(fix),
				};
			});
	return { reads: 'all texts', ...row, check };
}
