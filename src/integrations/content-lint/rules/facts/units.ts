import { oddOne, statedIn } from '../../comparing/statedUnits.ts';
import { everyValue } from '../../readers/content/data.ts';
import type { Rule } from '../../rule.ts';

/** 24 hours in one language must not be 24 days in another. */
export const units: Rule = {
	id: 'facts/units',
	reads: 'data',
	refuses: 'A figure that has another unit in another language, such as 24 days for 24 hours.',
	check: ({ data }) =>
		everyValue(data).flatMap(({ id, file, value, lineOf }) => {
			const stated = statedIn(value);
			const outlier = oddOne(stated);
			if (!outlier) return [];
			const list = stated.map(
				({ label, found }) => `${label} ${[...(found.get(outlier.figure) ?? [])].join(', ') || '(none)'}`,
			);
			return {
				file,
				line: lineOf(outlier.lang),
				excerpt: outlier.text,
				message: `In entry "${id}" the languages give the figure ${outlier.figure} different units: ${list.join(', ')}.`,
				fix: 'Look the period up in the source and write the same unit in all languages.',
			};
		}),
};
