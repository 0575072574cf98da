import type { Content } from '../../readers/content/content.ts';
import { listOf, valueAt, walk } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** A source nothing rests on: a warning, because one may be added before the page that needs it. */
export const unusedSource: Rule<Content> = {
	id: 'facts/unused-source',
	severity: 'warning',
	reads: 'pages, data',
	refuses: 'A source that nothing rests on.',
	check({ pages, data }) {
		// What cannot be read may name any of them.
		const unread = [...pages.map(({ frontMatter }) => frontMatter), ...Object.values(data)].some(
			({ broken }) => broken.length > 0,
		);
		if (unread) return [];
		const used = new Set(pages.flatMap(({ frontMatter }) => listOf(valueAt(frontMatter.value, ['sources']))));
		for (const { entries } of Object.values(data)) {
			for (const { value } of entries) {
				for (const [path, ids] of walk(value)) {
					const field = path.at(-1);
					if (field === 'sources' || field === 'disputedBy') listOf(ids).forEach((id) => used.add(id));
					if (field === 'via' && typeof ids === 'string') used.add(ids);
				}
			}
		}
		return data.sources.entries
			.filter(({ id }) => !used.has(id))
			.map(({ id, file, lineOf }) => ({
				file,
				line: lineOf([]),
				excerpt: `${id}:`,
				message: 'No page and no entry names this source.',
				fix: `Name it where it belongs (sources: [${id}]), or delete it here.`,
			}));
	},
};
