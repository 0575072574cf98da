import { languageText } from '../languageText.ts';
import { placeholder } from '../../../../lib/placeholders.ts';

/** Not part of a longer word, number or amount. */
const from = `(?<![\\p{Script=Latin}\\p{N}${placeholder}+*#]|\\p{N}[.,:/-])`;
const to = '(?![\\p{Script=Latin}\\p{N}#*%]|[.,:/-]\\p{N})';

/** A date in ISO format, so that it is not taken for a telephone number. */
const isoDay = '(?!(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d))';

/** Seven digits or more, with the marks people put between them: `0800-55055`, `+92 300 1234567`. */
const phoneNumber = new RegExp(
	`(?<![\\p{Script=Latin}\\p{N}${placeholder}])${isoDay}\\+?\\(?\\d(?:[ ().-]{0,2}\\d){6,}`,
	'gu',
);

/** A code for the dial pad, `*8484#`; the star is optional, because markup may have eaten it. */
const dialPadCode = new RegExp(`(?<![\\p{Script=Latin}\\p{N}&])[*#]?\\d[\\d*]*#(?![\\p{Script=Latin}\\p{N}])`, 'gu');

/** Three to six digits on their own, as short codes are; years are left out. */
const shortCode = new RegExp(`${from}(?!(?:19|20)\\d\\d${to})\\d{3,6}${to}`, 'gu');

const dialling = Object.values(languageText).flatMap((text) => text.dialling ?? []);
const either = (patterns: readonly (string | undefined)[]): string => patterns.filter(Boolean).join('|');
const units = either(dialling.map(({ units }) => units));

/** Two digits, as the police has them (15), beside a word that says to dial them. A measure is none: "call 10 times". */
const emergencyCode = new RegExp(
	`(?:(?<=(?:${either(dialling.map(({ before }) => before))})\\s*)[1-9]\\d${to}(?!\\s*(?:${units}))|` +
		`${from}[1-9]\\d(?=\\s*(?:${either(dialling.map(({ after }) => after))})))`,
	'giu',
);

/** Patterns that are numbers to dial in any context. */
export const dialledForSure = [phoneNumber, dialPadCode];

/** Everything that a reader could take for a number to dial. */
export const dialled = [...dialledForSure, shortCode, emergencyCode];
