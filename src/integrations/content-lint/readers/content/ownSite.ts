import { siteUrl } from '../../../../config/site.ts';
import { addressOf, type Page } from './page.ts';

const ownHosts = new Set(['localhost', '127.0.0.1', '[::1]', URL.parse(siteUrl)?.hostname]);

/**
 * Finds the page of this site that an address was copied from in the browser.
 * @param text an address with or without `https://`
 * @returns how a page links to it (`/en/install/#scan`), or undefined for an address of somebody else
 */
export function ownPage(text: string, pages: Page[]): string | undefined {
	const url = URL.parse(/^(?:https?:)?\/\//.test(text) ? text.replace(/^\/\//, 'https://') : `https://${text}`);
	if (!url) return undefined;
	const path = url.pathname.replace(/\/?$/, '/');
	// The check does not always know under which name the site is published; the page's own address tells as well.
	const isPage = pages.some((page) => page.slug !== 'index' && addressOf(page) === path);
	if (!ownHosts.has(url.hostname) && !isPage) return undefined;
	return path + url.hash;
}
