import { sourceLocale } from '../../../../config/locales.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import type { Page } from '../../readers/content/page.ts';
import type { Rule } from '../../rule.ts';

/** People keep links in messages and on paper. */
export const lostSection: Rule = {
	id: 'structure/lost-section',
	mayBeWrong: true,
	comparesWithBefore: true,
	reads: 'page text',
	refuses: 'A section that had an address and is in no language any more.',
	check: ({ before, pages }) => {
		const sectionsOf = ({ slug, body }: Page): string[] => headingsOf(body).map(({ id = '' }) => `${slug}#${id}`);
		const kept = new Set(pages.flatMap(sectionsOf));
		const published = new Set(before?.pages.flatMap(sectionsOf));
		return [...published].flatMap((address) => {
			const [slug, id] = address.split('#');
			// A page that is gone is for the list of moved pages.
			const page = pages.find((version) => version.slug === slug && version.locale === sourceLocale);
			if (!page || id === '' || kept.has(address)) return [];
			const renamed = headingsOf(page.body).find((heading) => !published.has(`${slug}#${heading.id}`));
			return {
				file: page.file,
				line: renamed?.line,
				excerpt: `{#${id}}`,
				message: `The section {#${id}} is gone from this page in every language. People have links to it in messages and on paper.`,
				fix: `Keep {#${id}} at the end of the heading that says the same now, whatever its words.`,
			};
		});
	},
};
