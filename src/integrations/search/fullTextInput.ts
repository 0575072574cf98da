import { locales, staffLang, type Locale } from '../../config/locales.ts';

/** The end of an entry or a name on its own line, or of one number in a row of them. */
const lineEnd = '</(?:dd|dt|summary|label|b|small)>|</a>(?=<a class="call")';
/** The last letter of such a line, without a mark of punctuation. Pagefind would join it to the next text. */
const ends = new RegExp(`([^\\s.?!:;,。？！：；，、۔؟؛،>])((?:</[^>]+>)*)(${lineEnd})(?=<)`, 'g');
const forStaff = `(?=[^>]* lang="${staffLang}")[^>]*>`;
/**
 * A sentence for staff with its label, and a card of such sentences. Readers of other languages cannot read it in an
 * excerpt.
 */
const shownToStaff = new RegExp(`<dt[^>]*>[^<]*</dt><dd${forStaff}[^<]*</dd>|<(div|span)${forStaff}.*?</\\1>`, 'gs');

/**
 * Prepares a page for Pagefind, whose excerpts would otherwise run entries of a list together ("operatorwhether") and
 * quote Urdu to readers of other languages.
 * @param html a built page
 */
export function fullTextInput(html: string, locale: Locale): string {
	const readable = locales[locale].lang === staffLang ? html : html.replace(shownToStaff, '');
	return readable.replace(ends, '$1$2. $3');
}
