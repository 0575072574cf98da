/**
 * The script a language is written in, as Unicode names it in `\p{Script=…}` (ISO 15924): Latn, Arab, Hani.
 * @param lang language tag
 */
export const unicodeScript = (lang: string): string =>
	// Chinese characters have one script in Unicode, however they are written.
	(new Intl.Locale(lang).maximize().script ?? 'Latn').replace(/^Han[st]$/, 'Hani');
