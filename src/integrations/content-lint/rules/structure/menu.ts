import { didYouMean } from '../../readers/content/closest.ts';
import type { Content } from '../../readers/content/content.ts';
import { menuFile } from '../../readers/content/menu.ts';
import { finding, type Finding } from '../../problem.ts';

/** Every page the menu lists is there. One that is missing in a single language is told by `languages`. */
export function menu({ menu, pages }: Content): Finding[] {
	const slugs = [...new Set(pages.map((page) => page.slug))];
	return menu
		.filter(({ slug }) => !slugs.includes(slug))
		.map(({ slug, line }) =>
			finding(
				{ file: menuFile, line },
				{
					excerpt: `'${slug}'`,
					message: `The menu lists the page "${slug}", which exists in no language.`,
					fix: `${didYouMean(slug, slugs)} If the page was renamed, write its new name here; if it was deleted by mistake, put it back; if it is not wanted any more, delete '${slug}' and its comma from this list.`.trim(),
				},
			),
		);
}
