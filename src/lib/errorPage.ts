import { isLocale } from '../config/locales.ts';

/** The slug of the error page, which each language has one of. */
export const errorSlug = '404';

/**
 * Tells whether something is the error page of a language.
 * @param id locale and slug, `ur/404`: the id of Starlight's entry, or the path of an address without slashes around it
 */
export function isErrorPage(id: string): boolean {
	const [locale, ...slug] = id.split('/');
	return isLocale(locale) && slug.join('/') === errorSlug;
}
