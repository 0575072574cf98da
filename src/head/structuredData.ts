import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { siteUrl } from '../config/site';

/** Where search engines may send a question. */
const searchAction = (home: string) => ({
	'@type': 'SearchAction',
	target: `${home}?q={search_term_string}`,
	'query-input': 'required name=search_term_string',
});

/**
 * Describes a page to search engines in schema.org terms: what it is, in which language,
 * when it was last reviewed and where it stands in the site.
 * @returns an object for a JSON-LD script
 */
export function structuredData({ entry, lang, locale, siteTitle }: StarlightRouteData) {
	const home = `${siteUrl}/${locale}/`;
	const url = `${siteUrl}/${entry.id}/`;
	const site = { '@type': 'WebSite', name: siteTitle, url: home, inLanguage: lang };
	return {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		name: entry.data.title,
		description: entry.data.description,
		url,
		inLanguage: lang,
		lastReviewed: entry.data.reviewed.toISOString().slice(0, 10),
		isPartOf: url === home ? { ...site, potentialAction: searchAction(home) } : site,
		...(url !== home && {
			breadcrumb: {
				'@type': 'BreadcrumbList',
				itemListElement: [
					{ '@type': 'ListItem', position: 1, name: siteTitle, item: home },
					{ '@type': 'ListItem', position: 2, name: entry.data.title, item: url },
				],
			},
		}),
	};
}
