import { FRESH_DAYS, isStale } from '../../../../config/freshness.ts';
import { everyValue } from '../../readers/content/data.ts';
import { textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/**
 * Never an error, because age alone must not stop a correction. Pages show readers that a statement was not compared
 * with its sources for a long time.
 */
export const age: Rule = {
	id: 'facts/age',
	severity: 'warning',
	reads: 'pages, data',
	refuses: 'A page or entry that nobody has compared with its sources for a long time.',
	check({ pages, data }) {
		const today = new Date();
		const isOld = (day: unknown): boolean => typeof day === 'string' && isStale(new Date(day), today);
		const oldPages = pages
			.filter(({ frontMatter }) => isOld(valueAt(frontMatter.value, ['compared'])))
			.map(({ file, frontMatter }) => ({
				file,
				line: frontMatter.lineOf(['compared']),
				excerpt: `compared: ${textAt(frontMatter.value, ['compared'])}`,
				message: `Nobody has compared this page with its sources for more than ${FRESH_DAYS} days; readers are told so.`,
				fix: 'Read it against its sources, then write the day on which you did.',
			}));
		const oldEntries = everyValue(data)
			.filter(({ path, value }) => path.at(-1) === 'compared' && isOld(value))
			.map(({ id, file, value, lineOf }) => ({
				file,
				line: lineOf(),
				excerpt: `${id}, compared: ${String(value)}`,
				message: `Nobody has compared this with its sources for more than ${FRESH_DAYS} days; readers are told so.`,
				fix: 'Compare it with its sources again. If it still holds, write the day on which you did; if not, correct it.',
			}));
		return [...oldPages, ...oldEntries];
	},
};
