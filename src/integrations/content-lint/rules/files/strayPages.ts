import { localeList } from '../../../../config/locales.ts';
import type { Content } from '../../readers/content/content.ts';
import { docsFolder } from '../../readers/content/page.ts';
import { finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

/** Every file in the folder of pages must be a page in a language's folder, in a format that supports components. */
export const strayPages: Rule<Content> = {
	id: 'files/stray-page',
	reads: 'folders of pages',
	refuses: 'A file among the pages that is no page of a language.',
	silences: 'file',
	check: ({ strayFiles }) =>
		strayFiles.map((name) =>
			finding(
				{ file: `${docsFolder}/${name}` },
				{
					excerpt: name,
					message: 'This file is no page of a language of the site.',
					fix: `Put it into ${docsFolder}/ and one of ${localeList.join(', ')}, under a name that ends in .mdx, or delete it.`,
				},
			),
		),
};
