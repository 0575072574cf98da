import { isLocale, locales } from '../../config/locales.ts';

/**
 * Puts the ID that most readers of a language hold at the head of a list, and leaves the rest in its order.
 * @param list ids of ways to be registered, or groups of papers
 * @param locale the language of the page; the list stays as it is where it is unknown
 */
export function papersFirst<Id extends string>(list: readonly Id[], locale: string | undefined): Id[] {
	const first: string | undefined = isLocale(locale) ? locales[locale].papers : undefined;
	return [...list].sort((a, b) => Number(b === first) - Number(a === first));
}
