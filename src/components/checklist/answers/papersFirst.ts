import { isLocale, locales } from '../../../config/locales.ts';

/**
 * Moves the ID that most readers of a language have to the start of a list.
 * @param list kinds of ID, or groups of papers
 * @param locale the language of the page; for an unknown one the list stays as it is
 */
export function papersFirst<Id extends string>(list: readonly Id[], locale: string | undefined): Id[] {
	const first: string | undefined = isLocale(locale) ? locales[locale].papers : undefined;
	return [...list].sort((a, b) => Number(b === first) - Number(a === first));
}
