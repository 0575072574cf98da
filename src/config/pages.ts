import { isLocale } from './locales.ts';

/** The slugs of the pages that code treats in a special way: their addresses without the locale. */
export const pages = {
	start: '',
	emergency: 'lost-or-stolen',
	checklist: 'checklist',
	/** Shows the card for the counter, which is in Urdu in every language. */
	counter: 'counter',
	prepare: 'prepare',
	steps: 'steps',
	scams: 'scams',
	after: 'after',
	operators: 'operators',
	noSignal: 'situations/no-signal',
	abroad: 'situations/abroad',
	glossary: 'glossary',
	sources: 'sources',
	summary: 'summary',
	about: 'about',
} as const;

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
