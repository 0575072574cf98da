import { localeList } from './locales.ts';

/**
 * Pages that have moved: the slug before, and the slug today. Links to a page stand in messages and on paper, so one
 * that was ever published (tests/built/addresses.txt) leads somewhere for good. Sections keep their ids.
 */
export const movedPages: Readonly<Record<string, string>> = {};

/**
 * The addresses of moved pages in every language, as Astro's `redirects` takes them: it builds a page that leads on,
 * which every host understands.
 */
export const redirectsOf = (moved: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(
		localeList.flatMap((locale) =>
			Object.entries(moved).map(([before, today]) => [`/${locale}/${before}/`, `/${locale}/${today}/`]),
		),
	);
