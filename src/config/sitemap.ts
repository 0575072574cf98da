import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isErrorPage } from '../lib/errorPage.ts';
import { DIALOG_PAGE } from '../lib/search/assetNames.ts';
import { localeList, locales, sourceLocale } from './locales.ts';
import { siteUrl } from './site.ts';

/** The chooser at the root has no language of its own. */
const chooser = new URL('/', siteUrl).href;

/**
 * The sitemap, each page with its other languages. Ours rather than Starlight's, which takes the
 * chooser for the start page of the default language and tells search engines so.
 */
export function sitemapOfLanguages(): AstroIntegration {
	return sitemap({
		i18n: {
			defaultLocale: sourceLocale,
			locales: Object.fromEntries(localeList.map((locale) => [locale, locales[locale].lang])),
		},
		filter: (page) => !isErrorPage(new URL(page).pathname.slice(1, -1)) && !page.endsWith(`/${DIALOG_PAGE}/`),
		serialize: ({ links = [], ...page }) =>
			page.url === chooser ? page : { ...page, links: links.filter(({ url }) => url !== chooser) },
	});
}
