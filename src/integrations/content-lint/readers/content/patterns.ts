import { PLACEHOLDER } from './prose.ts';

/** Not part of a longer word, number or amount. */
const from = `(?<![\\p{Script=Latin}\\p{N}${PLACEHOLDER}+*#]|\\p{N}[.,:/-])`;
const to = '(?![\\p{Script=Latin}\\p{N}#*%]|[.,:/-]\\p{N})';

/** A day as data write it; here only so that it is not taken for a telephone number. */
const isoDay = '(?!(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d))';

/** Seven digits or more, with the marks people put between them: `0800-55055`, `+92 300 1234567`. */
const phoneNumber = new RegExp(
	`(?<![\\p{Script=Latin}\\p{N}${PLACEHOLDER}])${isoDay}\\+?\\(?\\d(?:[ ().-]{0,2}\\d){6,}`,
	'gu',
);

/** A code for the dial pad, `*8484#`; the star is optional, because markup may have eaten it. */
const dialPadCode = new RegExp(`(?<![\\p{Script=Latin}\\p{N}&])[*#]?\\d[\\d*]*#(?![\\p{Script=Latin}\\p{N}])`, 'gu');

/** Three to six digits on their own, as short codes are; years are left out. */
const shortCode = new RegExp(`${from}(?!(?:19|20)\\d\\d${to})\\d{3,6}${to}`, 'gu');

/** What is something to dial wherever it stands. */
export const dialledForSure = [phoneNumber, dialPadCode];

/** Everything a reader could take for something to dial. */
export const dialled = [...dialledForSure, shortCode];
