import { everyValue } from '../../readers/content/data.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** An error, because the name of a source that disagrees is often taken out to hide the doubt. */
export const unusedSource: Rule = {
	id: 'facts/unused-source',
	reads: 'pages, data',
	refuses: 'A source that no page or entry uses.',
	check({ pages, data }) {
		// A file that cannot be parsed may name any of them.
		const unread = [...pages.map(({ frontMatter }) => frontMatter), ...Object.values(data)].some(
			({ broken }) => broken.length > 0,
		);
		if (unread) return [];
		const used = new Set(pages.flatMap(({ frontMatter }) => listOf(valueAt(frontMatter.value, ['sources']))));
		for (const { path, value } of everyValue(data)) {
			const field = path.at(-1);
			if (field === 'sources' || field === 'disputedBy') listOf(value).forEach((id) => used.add(id));
			if (field === 'via' && typeof value === 'string') used.add(value);
		}
		return data.sources.entries
			.filter(({ id }) => !used.has(id))
			.map(({ id, file, lineOf }) => ({
				file,
				line: lineOf([]),
				excerpt: `${id}:`,
				message: 'No page and no entry names this source.',
				fix: `Was its name taken out of sources: or disputedBy: somewhere? Put it back there. Is the source new? Name it where it is needed (sources: [${id}]).`,
			}));
	},
};
