/**
 * Splits a list of words or phrases at its commas.
 * @param text Is compared with canonical text: lower case, Urdu letters, digits 0–9. `*` matches any end (or start) of a
 * word, `…` a few other words of the same clause, `^` the start of a clause; a space also matches a hyphen or nothing.
 */
export const words = (text: string): readonly string[] =>
	text
		.split(',')
		.map((phrase) => phrase.trim())
		.filter(Boolean);
