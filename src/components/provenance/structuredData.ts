import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { getCollection } from 'astro:content';
import type {
	BreadcrumbList,
	Graph,
	SearchAction,
	TechArticle,
	WebPage,
	WebSite,
	WithActionConstraints,
	WithContext,
} from 'schema-dts';
import { langList } from '../../config/locales.ts';
import { siteUrl } from '../../config/site.ts';
import { siteTitles } from '../../config/strings.ts';
import { sourceIdsOf } from './pageStatements.ts';

/** The absolute address of a page. @param id locale and slug; by default, the language chooser */
const addressOf = (id?: string): string => `${siteUrl}/${id ? `${id}/` : ''}`;

/** Describes the address of the search for search engines. */
const searchAction = (home: string): WithActionConstraints<SearchAction> => ({
	'@type': 'SearchAction',
	target: `${home}?q={search_term_string}`,
	'query-input': 'required name=search_term_string',
});

/** Describes the whole site, for the language chooser: search engines read the name of a site from its root page. */
export function siteNode(): WithContext<WebSite> {
	const { en: name, ...others } = siteTitles;
	return {
		'@context': 'https://schema.org',
		'@type': 'WebSite',
		name,
		alternateName: Object.values(others),
		url: addressOf(),
		inLanguage: langList,
	};
}

async function breadcrumb({ entry, locale, siteTitle }: StarlightRouteData): Promise<BreadcrumbList> {
	const above = await getCollection('docs', ({ id }) => entry.id.startsWith(`${id}/`));
	const pages = [...above.sort((a, b) => a.id.length - b.id.length), entry].map(({ id, data }) => ({
		name: id === locale ? siteTitle : data.title,
		item: addressOf(id),
	}));
	return {
		'@type': 'BreadcrumbList',
		itemListElement: pages.map((page, index) => ({ '@type': 'ListItem', position: index + 1, ...page })),
	};
}

/**
 * Describes a page in schema.org terms: type, language, sources, day of the last comparison with them, breadcrumb.
 * @returns an object for a JSON-LD script
 */
export async function structuredData(route: StarlightRouteData): Promise<Graph> {
	const { entry, lang, locale, siteTitle } = route;
	const home = addressOf(locale);
	const url = addressOf(entry.id);
	const isHome = url === home;
	const site: WebSite = { '@type': 'WebSite', name: siteTitle, url: home };
	const shared = {
		url,
		inLanguage: lang,
		dateModified: entry.data.compared.toISOString().slice(0, 10),
	};
	if (isHome) {
		const page: WebPage = {
			'@type': 'WebPage',
			name: entry.data.title,
			...shared,
			isPartOf: { ...site, inLanguage: lang, potentialAction: searchAction(home) },
		};
		return { '@context': 'https://schema.org', '@graph': [page] };
	}
	const article: TechArticle = {
		'@type': 'TechArticle',
		headline: entry.data.title,
		...shared,
		isPartOf: site,
		// Left out of the emergency page, which has the most sources and is at its byte limit.
		...(!entry.data.emergency && {
			citation: (await sourceIdsOf(entry)).map((id) => `${addressOf(`${locale}/sources`)}#${id}`),
		}),
	};
	return { '@context': 'https://schema.org', '@graph': [article, await breadcrumb(route)] };
}
