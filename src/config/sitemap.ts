import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isErrorPage } from '../lib/errorPage.ts';
import { DIALOG_PAGE } from '../lib/search/assetNames.ts';
import { localeList, locales, sourceLocale } from './locales.ts';
import { siteOrigin } from './site.ts';

/** The chooser at the root has no language of its own: it is the page for whoever reads none of them. The base-folder step adds the folder. */
const chooser = `${siteOrigin}/`;
const versionsOfChooser = [
	...localeList.map((locale) => ({ lang: locales[locale].lang, url: `${chooser}${locale}/` })),
	{ lang: 'x-default', url: chooser },
];

/**
 * The day on which a page was last compared with its sources, as its file says.
 * @param address its public address
 * @throws Error when there is no such file, or it holds no day
 */
export function reviewedOn(address: string): string {
	const [locale = '', ...rest] = address.slice(chooser.length).replace(/\/$/, '').split('/');
	const file = `src/content/docs/${locale}/${rest.join('/') || 'index'}.mdx`;
	const day = /^reviewed: (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync(file, 'utf8'))?.[1];
	if (!day) throw new Error(`${file} does not say when it was reviewed.`);
	return day;
}

/**
 * The sitemap, each page with its day and its other languages. Ours rather than Starlight's, which takes the
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
			page.url === chooser
				? { ...page, links: versionsOfChooser }
				: {
						...page,
						lastmod: reviewedOn(page.url),
						links: [...links.filter(({ url }) => url !== chooser), { lang: 'x-default', url: chooser }],
					},
	});
}
