import { errorSlug } from '../../../../lib/errorPage.ts';
import { pageFile } from '../../readers/content/page.ts';
import type { Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

const file = 'dist/sitemap-index.xml';

/** The sitemap must list the language chooser and all pages that editors wrote. */
export const sitemap: Rule<Output> = {
	id: 'built/sitemap',
	reads: 'sitemap',
	refuses: 'A page that is missing in the sitemap, or one in the sitemap that no editor wrote.',
	check({ files, read, content, site }) {
		const maps = [...files].filter((name) => /^sitemap-\d+\.xml$/.test(name));
		const listed = new Set(
			maps.flatMap((name) => [...read(name).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '')),
		);
		const wanted = new Map([[`${site}/`, 'src/pages/index.astro']]);
		for (const { locale, slug } of content.pages) {
			if (slug !== errorSlug)
				wanted.set(`${site}/${locale}/${slug === 'index' ? '' : `${slug}/`}`, pageFile(locale, slug));
		}
		return [
			...[...wanted]
				.filter(([address]) => !listed.has(address))
				.map(([address, source]) => ({
					file: source,
					excerpt: address,
					message: 'This page is missing in the sitemap, so search engines may not find it.',
					fix: 'Look at whether the page was built; a developer looks at the sitemap step.',
				})),
			...[...listed]
				.filter((address) => !wanted.has(address))
				.map((address) => ({
					file,
					excerpt: address,
					message: 'The sitemap sends search engines to a page that no editor wrote.',
					fix: 'Write the page, or keep it out of the sitemap.',
				})),
		];
	},
};
