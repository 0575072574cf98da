import { localeList } from './locales.ts';

/**
 * Moved pages: old slug → new slug. People keep links in messages and on paper, so every published address
 * (tests/built/addresses.txt) must keep working. Sections keep their ids.
 */
export const movedPages: Readonly<Record<string, string>> = {};

/**
 * The addresses of moved pages in every language, for Astro's `redirects`. Astro builds a page for each, so that a
 * redirect works on every host.
 */
export const redirectsOf = (moved: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(
		localeList.flatMap((locale) =>
			Object.entries(moved).map(([from, to]) => [`/${locale}/${from}/`, `/${locale}/${to}/`]),
		),
	);
