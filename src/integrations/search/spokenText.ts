import { locales, staffLang, type Locale } from '../../config/locales.ts';

/** The end of what stands on a line of its own and Pagefind takes for part of a sentence: entries, names, rows of numbers. */
const ends =
	/([^\s.?!:;,。？！：；，、۔؟؛،>])((?:<\/[^>]+>)*)(<\/(?:dd|dt|summary|label|b|small)>|<\/a>(?=<a class="call"))(?=<)/g;
const forStaff = `(?=[^>]* lang="${staffLang}")[^>]*>`;
/** A sentence to show to staff with its label, and the card of such sentences: in other languages' excerpts nobody can read it. */
const shownToStaff = new RegExp(`<dt[^>]*>[^<]*</dt><dd${forStaff}[^<]*</dd>|<(div|span)${forStaff}.*?</\\1>`, 'gs');

/**
 * Prepares a page for Pagefind, whose excerpts would otherwise run entries of a list together ("operatorwhether") and
 * quote Urdu to readers of other languages.
 * @param html a built page
 */
export function spokenText(html: string, locale: Locale): string {
	const own = locales[locale].lang === staffLang ? html : html.replace(shownToStaff, '');
	return own.replace(ends, '$1$2. $3');
}
