import { siteUrl } from '../../../../config/site.ts';
import { addressOf, type Page } from './page.ts';

const ownHosts = new Set(['localhost', '127.0.0.1', '[::1]', URL.parse(siteUrl)?.hostname]);

/**
 * Converts an address that was copied from the browser to a link inside the site.
 * @param text an address with or without `https://`
 * @returns the link (`/en/install/#scan`); undefined for another site
 */
export function ownPage(text: string, pages: Page[]): string | undefined {
	const url = URL.parse(/^(?:https?:)?\/\//.test(text) ? text.replace(/^\/\//, 'https://') : `https://${text}`);
	if (!url) return undefined;
	const path = url.pathname.replace(/\/?$/, '/');
	// SITE_URL is not always set when the lint runs, so a path that is a page of the site counts too.
	const isPage = pages.some((page) => page.slug !== 'index' && addressOf(page) === path);
	if (!ownHosts.has(url.hostname) && !isPage) return undefined;
	return path + url.hash;
}
