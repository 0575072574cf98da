import { readFileSync } from 'node:fs';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isErrorPage } from '../../config/pages.ts';
import { dialogPage } from '../../lib/search/assetNames.ts';
import { localeList, locales, sourceLocale } from '../../config/locales.ts';
import { siteOrigin } from '../../config/site.ts';

/** The language chooser at the root. The base-folder step adds the folder to all addresses here. */
const chooser = `${siteOrigin}/`;
const versionsOfChooser = [
	...localeList.map((locale) => ({ lang: locales[locale].lang, url: `${chooser}${locale}/` })),
	{ lang: 'x-default', url: chooser },
];

/**
 * The day on which a page was last compared with its sources, from its front matter.
 * @param address its public address
 * @throws Error when there is no such file, or it contains no day
 */
function reviewDateOf(address: string): string {
	const [locale = '', ...rest] = address.slice(chooser.length).replace(/\/$/, '').split('/');
	const file = `src/content/docs/${locale}/${rest.join('/') || 'index'}.mdx`;
	const day = /^compared: (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync(file, 'utf8'))?.[1];
	if (!day) throw new Error(`${file} does not say when it was compared.`);
	return day;
}

/**
 * The sitemap: each page with its date and its other languages. Starlight's own sitemap is not used, because it treats
 * the language chooser as the start page of the default language.
 */
export function sitemap(): AstroIntegration {
	return astroSitemap({
		i18n: {
			defaultLocale: sourceLocale,
			locales: Object.fromEntries(localeList.map((locale) => [locale, locales[locale].lang])),
		},
		filter: (page) => !isErrorPage(new URL(page).pathname.slice(1, -1)) && !page.endsWith(`/${dialogPage}/`),
		serialize: ({ links = [], ...page }) =>
			page.url === chooser
				? { ...page, links: versionsOfChooser }
				: {
						...page,
						lastmod: reviewDateOf(page.url),
						links: [...links.filter(({ url }) => url !== chooser), { lang: 'x-default', url: chooser }],
					},
	});
}
