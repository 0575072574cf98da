import type { Content } from '../content/content.ts';
import { walk } from '../content/yaml.ts';
import { error, type Problem } from '../problem.ts';

/** Every date is a day that exists: JavaScript quietly makes 2 March of a 30 February. */
export function calendar({ pages, data }: Content): Problem[] {
	const sources = [
		...pages.map(({ file, frontMatter: { value, lineOf } }) => ({ file, value, lineOf })),
		...Object.values(data).flatMap(({ entries }) => entries),
	];
	return sources.flatMap(({ file, value, lineOf }) =>
		[...walk(value)].flatMap(([path, day]) => {
			if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return [];
			const read = new Date(day);
			// A day that is no date at all is the schema's to refuse.
			if (Number.isNaN(read.getTime()) || read.toISOString().startsWith(day)) return [];
			return error(
				{ file, line: lineOf(path) },
				{ text: day, wrong: 'This month has no such day.', mend: 'Look at the calendar and correct the date.' },
			);
		}),
	);
}
