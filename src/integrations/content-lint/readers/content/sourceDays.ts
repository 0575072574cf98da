import type { Content } from './content.ts';
import { valueAt } from './yaml.ts';

/** The dates of a source, written so that they sort as text. */
export interface SourceDay {
	/** 2026-08-07, 2026-08 or 2026; undefined for a text without a date. */
	published: string | undefined;
	/** The last day on which it is known to say so: when the live page was opened, else its date, else the day of its copy. */
	saidOn: string | undefined;
}

/** Gives the days of every source that can be read, by its id. */
export function sourceDays({ data }: Content): Map<string, SourceDay> {
	return new Map(
		data.sources.entries.map(({ id, value }) => {
			const published = dateOf(valueAt(value, ['published']));
			const asOf = dateOf(valueAt(value, ['asOf']));
			const isLive = valueAt(value, ['read']) === 'live';
			return [id, { published, saidOn: isLive ? asOf : (published ?? asOf) }];
		}),
	);
}

const dateOf = (value: unknown): string | undefined =>
	typeof value === 'string' && /^\d{4}/.test(value) ? value : undefined;
