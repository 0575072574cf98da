import type { Content } from '../../readers/content/content.ts';
import { sourceDays } from '../../readers/content/sourceDays.ts';
import { valueAt, walk } from '../../readers/content/yaml.ts';
import { finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';
import { listOf } from '../schema/references.ts';

/**
 * Nothing is marked A, the word of its owner, on copies older than a source that says something else: the owner may have
 * changed the page since. A page that was opened after that source appeared settles it.
 */
export const disputed: Rule<Content> = {
	id: 'facts/disputed',
	reads: 'data',
	refuses: 'Confidence A on copies older than a source that says something else.',
	check(content) {
		const days = sourceDays(content);
		const newest = (ids: string[]): string =>
			ids.map((id) => days.get(id)?.saidOn ?? '').reduce((a, b) => (a > b ? a : b), '');
		return Object.values(content.data).flatMap(({ entries }) =>
			entries.flatMap(({ id, file, value, lineOf }) =>
				[...walk(value)].flatMap(([path, statement]) => {
					const against = listOf(valueAt(statement, ['disputedBy']));
					if (valueAt(statement, ['confidence']) !== 'A' || against.length === 0) return [];
					const said = newest(listOf(valueAt(statement, ['sources'])));
					const newer = against.find((source) => newest([source]) > said);
					if (newer === undefined) return [];
					return finding(
						{ file, line: lineOf([...path, 'confidence']) },
						{
							excerpt: 'confidence: A',
							message: `In entry "${id}" the newer source "${newer}" says something else, and its own sources were read as older copies.`,
							fix: 'Open the page of the owner and write read: live and the day in sources.yaml, or lower the confidence here.',
						},
					);
				}),
			),
		);
	},
};
