import type { ForbiddenKind } from '../../../languages/lint/patterns.ts';
import type { Content } from '../readers/content/content.ts';
import { isProse, passages, type Passage } from '../readers/content/passages.ts';
import { oncePerLine } from '../messages/oncePerLine.ts';
import { findMatches } from '../readers/content/findMatches.ts';
import { objectReplacement } from '../../../lib/placeholders.ts';
import { languagePatterns } from '../readers/languagePatterns.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * Makes the rule of one kind of pattern that src/languages/<tag>/lint/patterns.ts forbids in the texts of a language.
 */
export function fromForbidden(kind: ForbiddenKind, row: Pick<Rule, 'id' | 'refuses'>): Rule {
	const check = (content: Content): Finding[] =>
		passages(content)
			.filter(isProse)
			.flatMap((passage) =>
				(languagePatterns[passage.lang].forbidden?.[kind] ?? [])
					.filter(({ mayBeQuoted }) => !mayBeQuoted || passage.role !== 'quoted')
					.flatMap(({ pattern, message, fix, around }) =>
						oncePerLine(
							findMatches(passage, pattern, (match) => ({
								excerpt: withContext(passage, match, around),
								message: message(match[0]),
								fix: fix(match[0]),
							})),
						),
					),
			);
	return { mayBeWrong: true, reads: 'all texts', ...row, check };
}

/** Returns a match with some characters before and after it, within its line. */
function withContext(
	{ prose: { text } }: Passage,
	{ index, 0: found }: RegExpExecArray,
	[before, after]: readonly [number, number] = [0, 0],
): string {
	const from =
		text
			.slice(Math.max(0, index - before), index)
			.split('\n')
			.at(-1) ?? '';
	const to = text.slice(index + found.length, index + found.length + after).split('\n')[0] ?? '';
	return (from + found + to).replaceAll(objectReplacement, '…').trim();
}
