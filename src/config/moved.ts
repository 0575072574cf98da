import { localeList } from './locales.ts';

/**
 * Pages that have moved: old slug → new slug. People keep links in messages and on paper, so every address that was ever
 * published (tests/built/addresses.txt) must keep working. Sections keep their ids.
 */
export const movedPages: Readonly<Record<string, string>> = {};

/**
 * The addresses of moved pages in every language, for Astro's `redirects`. Astro builds a page that redirects, which
 * works on every host.
 */
export const redirectsOf = (moved: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(
		localeList.flatMap((locale) =>
			Object.entries(moved).map(([before, today]) => [`/${locale}/${before}/`, `/${locale}/${today}/`]),
		),
	);
