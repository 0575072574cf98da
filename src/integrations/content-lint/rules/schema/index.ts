import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { aliases } from './aliases.ts';
import { frontMatter } from './frontMatter.ts';
import { references } from './references.ts';
import { schema as entries } from './schema.ts';

/** Whether pages, data and search words hold what they must. */
export const schema: readonly Rule<Content>[] = [
	{
		id: 'schema/front-matter',
		severity: 'error',
		reads: 'front matter',
		refuses: 'A field at the top of a page that is missing, mistyped or not filled in as it must be.',
		check: frontMatter,
	},
	{
		id: 'schema/entry',
		severity: 'error',
		reads: 'data',
		refuses: 'An entry of the data with a field that is missing, unknown or of the wrong kind.',
		check: entries,
	},
	{
		id: 'schema/alias',
		severity: 'error',
		reads: 'aliases',
		refuses: 'Search words that lead to a page or section that does not exist, or are not written as they must be.',
		check: aliases,
	},
	{
		id: 'schema/reference',
		severity: 'error',
		reads: 'pages, data, strings',
		refuses: 'An id that no entry of the data has, or a component that does not say what it prints.',
		check: references,
	},
];
