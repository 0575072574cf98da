import { localeList } from '../../../../config/locales.ts';
import type { Content } from '../../readers/content/content.ts';
import { docsFolder } from '../../readers/content/page.ts';
import { finding, type Finding } from '../../problem.ts';

/** No file lies among the pages where no page is made of it, or as one that cannot print from the data. */
export function strayPages({ strayFiles }: Content): Finding[] {
	return strayFiles.map((name) =>
		finding(
			{ file: `${docsFolder}/${name}` },
			{
				excerpt: name,
				message: 'This file is no page of a language of the site.',
				fix: `Put it into ${docsFolder}/ and one of ${localeList.join(', ')}, under a name that ends in .mdx, or delete it.`,
			},
		),
	);
}
