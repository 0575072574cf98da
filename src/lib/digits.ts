/** Converts Arabic, Urdu and full-width digits to 0–9: the last four bits of the code point are the value. */
export const foldDigits = (text: string): string =>
	text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));
