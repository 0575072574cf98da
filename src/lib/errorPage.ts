import { isLocale } from '../config/locales.ts';

/** The slug of the error page. Each language has one. */
export const errorSlug = '404';

/**
 * Whether an id belongs to the error page of a language.
 * @param id locale and slug, `ur/404`: the id of Starlight's entry, or the path of an address without slashes around it
 */
export function isErrorPage(id: string): boolean {
	const [locale, ...slug] = id.split('/');
	return isLocale(locale) && slug.join('/') === errorSlug;
}
