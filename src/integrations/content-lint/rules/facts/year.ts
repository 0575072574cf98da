import { FIRST_RECENT_YEAR } from '../../../../schemas/data.ts';
import { sourceDays } from '../../readers/content/sourceDays.ts';
import { everyValue } from '../../readers/content/data.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import { visibilityOf } from '../../readers/content/visibility.ts';
import type { Rule } from '../../rule.ts';

/**
 * A statement with only old sources has the year of the newest one, which readers see in brackets. Confidence A needs no
 * year: the number of digits of an IMEI does not change.
 */
export const year: Rule = {
	id: 'facts/year',
	reads: 'data',
	refuses: 'An old statement without its year, or a year that is not that of its newest source.',
	check(content) {
		const days = sourceDays(content);
		return everyValue(content.data).flatMap(({ id, file, value, lineOf }) => {
			const sources = listOf(valueAt(value, ['sources']));
			if (valueAt(value, ['confidence']) === undefined || sources.some((source) => !days.has(source))) return [];
			const published = sources.flatMap((source) => days.get(source)?.published ?? []);
			const newest = Number(published.reduce((a, b) => (a > b ? a : b), '').slice(0, 4));
			const stated = valueAt(value, ['year']);
			const isOld = newest > 0 && newest < FIRST_RECENT_YEAR;
			const mustSay = isOld && published.length === sources.length && visibilityOf(value).confidence === 'B';
			if (stated === undefined ? !mustSay : isOld && stated === newest) return [];
			return {
				file,
				line: stated === undefined ? lineOf() : lineOf('year'),
				excerpt: stated === undefined ? `${id}:` : `year: ${JSON.stringify(stated)}`,
				message: isOld
					? `The newest source of "${id}" is of ${newest}, and readers are not told so.`
					: `No year is needed: a source of "${id}" is of ${FIRST_RECENT_YEAR} or later, or none has a date.`,
				fix: isOld
					? `Are its sources the right ones? Then write year: ${newest}; else put the right source back, or name a newer one.`
					: 'Delete the year.',
			};
		});
	},
};
