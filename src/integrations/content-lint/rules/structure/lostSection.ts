import { sourceLocale } from '../../../../config/locales.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import { sectionsFile } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';

/** People keep links in messages and on paper. */
export const lostSection: Rule = {
	id: 'structure/lost-section',
	reads: 'page text',
	refuses: 'A section that had an address and is in no language any more.',
	check: ({ pages, settings }) => {
		const published = (settings.get(sectionsFile) ?? '').split('\n');
		const kept = new Set(pages.flatMap(({ slug, body }) => headingsOf(body).map(({ id }) => `${slug}#${id}`)));
		return published.flatMap((address) => {
			const [slug, id] = address.split('#');
			// Without its page; yields to: structure/menu.
			const page = pages.find(
				(version) => version.slug === slug && version.locale === sourceLocale && version.body !== '',
			);
			if (!page || id === undefined || kept.has(address)) return [];
			return {
				file: page.file,
				excerpt: `{#${id}}`,
				message: `The section {#${id}} is gone from this page in every language. People have links to it in messages and on paper.`,
				fix: `Keep {#${id}} at the end of the heading that says the same now, whatever its words. If nothing on the page does, delete the line ${address} of ${sectionsFile}.`,
			};
		});
	},
};
