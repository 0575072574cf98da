import type { Content } from './content.ts';
import { valueAt } from './yaml.ts';

/** The dates of a source as ISO text, which sorts by date. */
interface SourceDay {
	/** 2026-08-07, 2026-08 or 2026; undefined if the source has no date. */
	published: string | undefined;
	/** The last day on which the source surely said this: of the visit to the live page, else its date, else its copy. */
	saidOn: string | undefined;
}

/** Returns the dates of every source by id. */
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
