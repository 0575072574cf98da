import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { conflicts } from './conflicts.ts';
import { encoding } from './encoding.ts';
import { strayPages } from './strayPages.ts';
import { unreadable } from './unreadable.ts';

/** How files are saved and whether they can be read. */
export const files: readonly Rule<Content>[] = [
	{
		id: 'files/conflict',
		severity: 'error',
		reads: 'files',
		refuses: 'A file in which two versions of the same lines stand one above the other.',
		silences: 'everything',
		check: conflicts,
	},
	{
		id: 'files/encoding',
		severity: 'error',
		reads: 'files',
		refuses: 'A file that was not saved as plain UTF-8.',
		silences: 'file',
		check: encoding,
	},
	{
		id: 'files/stray-page',
		severity: 'error',
		reads: 'folders of pages',
		refuses: 'A file among the pages that is no page of a language.',
		silences: 'file',
		check: strayPages,
	},
	{
		id: 'files/unreadable',
		severity: 'error',
		reads: 'all files',
		refuses: 'A file or an entry that cannot be read.',
		silences: 'file',
		check: unreadable,
	},
];
