import { everyValue } from '../../readers/content/data.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** A longer list helps nobody. */
const MAX_PLACES = 6;

/** An error, because the name of a source that disagrees is often taken out to hide the doubt. */
export const unusedSource: Rule = {
	id: 'facts/unused-source',
	reads: 'pages, data',
	refuses: 'A source that no page or entry uses.',
	check({ pages, data }) {
		const used = new Set(pages.flatMap(({ frontMatter }) => listOf(valueAt(frontMatter.value, ['sources']))));
		for (const { path, value } of everyValue(data)) {
			const field = path.at(-1);
			if (field === 'sources' || field === 'disputedBy') listOf(value).forEach((id) => used.add(id));
			if (field === 'via' && typeof value === 'string') used.add(value);
		}
		const statements = everyValue({ ...data, sources: { entries: [], broken: [] } }).filter(
			({ path }) => path.at(-1) === 'sources',
		);
		const publisherOf = new Map(data.sources.entries.map(({ id, value }) => [id, valueAt(value, ['publisher'])]));
		// Nothing shows where it was; most often beside others of its publisher.
		const likelyPlaces = (value: unknown): string => {
			const publisher = valueAt(value, ['publisher']);
			const like = statements.filter((list) => listOf(list.value).some((id) => publisherOf.get(id) === publisher));
			const ids = [...new Set(like.map(({ id }) => `"${id}"`))].slice(0, MAX_PLACES);
			return ids.length > 0 ? `; others of ${String(publisher)} are in ${ids.join(', ')}` : '';
		};
		return data.sources.entries
			.filter(({ id }) => !used.has(id))
			.map(({ id, file, value, lineOf }) => ({
				file,
				line: lineOf([]),
				excerpt: `${id}:`,
				message: 'No page and no entry names this source.',
				fix: `Was its name taken out of sources: or disputedBy: somewhere? Put it back there${likelyPlaces(value)}. Is the source new? Name it where it is needed (sources: [${id}]).`,
			}));
	},
};
