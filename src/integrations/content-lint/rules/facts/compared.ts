import { source as sourceSchema } from '../../../../schemas/source.ts';
import { everyValue } from '../../readers/content/data.ts';
import { sourceDays } from '../../readers/content/sourceDays.ts';
import { listOf, textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Only the day of publication counts: a source may be read again at any time. */
export const compared: Rule = {
	id: 'facts/compared',
	reads: 'pages, data',
	refuses: 'A day of comparing before the day on which a source was published.',
	check(content) {
		const days = sourceDays(content);
		// The days of a source that cannot be right tell nothing.
		const wrong = content.data.sources.entries.filter(({ value }) => !sourceSchema.safeParse(value).success);
		wrong.forEach(({ id }) => days.delete(id));
		const publishedOf = (source: string): string => days.get(source)?.published ?? '';
		// One wrong day of a source shows in all that rests on it, so only the first is reported.
		const reported = new Set<string>();
		const early = (file: string, value: unknown, line: number): Finding[] => {
			const day = textAt(value, ['compared']);
			const newer = listOf(valueAt(value, ['sources'])).find((source) => publishedOf(source) > day);
			if (day === '' || newer === undefined || reported.has(newer)) return [];
			reported.add(newer);
			return [
				{
					file,
					line,
					excerpt: `compared: ${day}`,
					message: `Nobody can have compared this on that day with source "${newer}", published on ${publishedOf(newer)}.`,
					fix: 'Compare it with this source, and write the day on which you did.',
				},
			];
		};
		return [
			...content.pages.flatMap(({ file, frontMatter: { value, lineOf } }) => early(file, value, lineOf(['compared']))),
			...everyValue(content.data).flatMap(({ file, value, lineOf }) => early(file, value, lineOf('compared'))),
		];
	},
};
