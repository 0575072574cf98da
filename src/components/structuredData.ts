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
import { langList } from '../config/locales';
import { siteUrl } from '../config/site';
import { siteTitles } from '../config/strings';
import { sourceIdsOf } from './pageStatements';

/** The absolute address of a page. @param id locale and slug, or nothing for the page that asks for the language */
const addressOf = (id?: string): string => `${siteUrl}/${id ? `${id}/` : ''}`;

/** Where search engines may send a question. */
const searchAction = (home: string): WithActionConstraints<SearchAction> => ({
	'@type': 'SearchAction',
	target: `${home}?q={search_term_string}`,
	'query-input': 'required name=search_term_string',
});

/** The site as a whole, for the page that asks for the language: from there search engines take the name of a site. */
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

/** The way to a page from the start page of its language, over every page whose address it continues. */
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
 * Describes a page to search engines in schema.org terms: what it is, in which language, when it was last compared with
 * which sources, and where it stands in the site.
 * @returns an object for a JSON-LD script
 */
export async function structuredData(route: StarlightRouteData): Promise<Graph> {
	const { entry, lang, locale, siteTitle } = route;
	const home = addressOf(locale);
	const url = addressOf(entry.id);
	const isHome = url === home;
	const site: WebSite = { '@type': 'WebSite', name: siteTitle, url: home };
	const about = {
		url,
		inLanguage: lang,
		dateModified: entry.data.reviewed.toISOString().slice(0, 10),
	};
	if (isHome) {
		const page: WebPage = {
			'@type': 'WebPage',
			name: entry.data.title,
			...about,
			isPartOf: { ...site, inLanguage: lang, potentialAction: searchAction(home) },
		};
		return { '@context': 'https://schema.org', '@graph': [page] };
	}
	const article: TechArticle = {
		'@type': 'TechArticle',
		headline: entry.data.title,
		...about,
		isPartOf: site,
		// The emergency page has the most sources and no byte to spare: there its list of them must do.
		...(!entry.data.emergency && {
			citation: (await sourceIdsOf(entry)).map((id) => `${addressOf(`${locale}/sources`)}#${id}`),
		}),
	};
	return { '@context': 'https://schema.org', '@graph': [article, await breadcrumb(route)] };
}
