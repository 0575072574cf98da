import { readQuery } from '../search/query.ts';

/**
 * Redirects an address with a search query (`/?q=…`) to a language: by the script of the query, else by the browser's
 * languages, else to the language in Latin letters. Without a query it does nothing.
 */
export function redirectQuery(): void {
	const query = readQuery(location);
	if (query === undefined) return;
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-script]')];
	const matchesScript = ({ dataset: { script } }: HTMLAnchorElement): boolean =>
		script !== 'Latn' && new RegExp(`\\p{Script=${script}}`, 'u').test(query);
	const matchesBrowser = ({ hreflang }: HTMLAnchorElement): boolean =>
		navigator.languages.some((lang) => lang.split('-')[0] === hreflang.split('-')[0]);
	const link =
		links.find(matchesScript) ??
		links.find(matchesBrowser) ??
		links.find(({ dataset }) => dataset['script'] === 'Latn');
	if (link) location.replace(`${link.pathname}?q=${encodeURIComponent(query)}`);
}
