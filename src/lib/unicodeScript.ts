/**
 * The script of a language, as its ISO 15924 code for use in `\p{Script=…}`: Latn, Arab, Hani.
 * @param lang language tag
 */
export const unicodeScript = (lang: string): string =>
	// Unicode has one script for simplified and traditional Chinese characters.
	(new Intl.Locale(lang).maximize().script ?? 'Latn').replace(/^Han[st]$/, 'Hani');
