import { languageRules } from '../languageRules.ts';
import { placeholder } from '../../../../lib/placeholders.ts';

/** The limits of a number that is no part of a longer word, number or amount. */
const tokenStart = `(?<![\\p{Script=Latin}\\p{N}${placeholder}+*#]|\\p{N}[.,:/-])`;
const tokenEnd = '(?![\\p{Script=Latin}\\p{N}#*%]|[.,:/-]\\p{N})';

/** An ISO date looks like a telephone number. */
const notIsoDay = '(?!(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d))';

/** Seven or more digits with separators: `0800-55055`, `+92 300 1234567`. */
const phoneNumber = new RegExp(
	`(?<![\\p{Script=Latin}\\p{N}${placeholder}])${notIsoDay}\\+?\\(?\\d(?:[ ().-]{0,2}\\d){6,}`,
	'gu',
);

/** A code for the dial pad, `*8484#`. The star is optional, because Markdown may have read it as a mark. */
const dialPadCode = new RegExp(`(?<![\\p{Script=Latin}\\p{N}&])[*#]?\\d[\\d*]*#(?![\\p{Script=Latin}\\p{N}])`, 'gu');

/** A short code: three to six digits, but no year. */
const shortCode = new RegExp(`${tokenStart}(?!(?:19|20)\\d\\d${tokenEnd})\\d{3,6}${tokenEnd}`, 'gu');

const dialling = Object.values(languageRules).flatMap(({ dialling }) => dialling ?? []);
const alternatives = (patterns: readonly (string | undefined)[]): string => patterns.filter(Boolean).join('|');
const units = alternatives(dialling.map(({ units }) => units));

/** Two digits (15 is the police) beside a word for dialling. A quantity does not count: "call 10 times". */
const emergencyCode = new RegExp(
	`(?:(?<=(?:${alternatives(dialling.map(({ before }) => before))})\\s*)[1-9]\\d${tokenEnd}(?!\\s*(?:${units}))|` +
		`${tokenStart}[1-9]\\d(?=\\s*(?:${alternatives(dialling.map(({ after }) => after))})))`,
	'giu',
);

/** Patterns that match only numbers to dial. */
export const dialledForSure = [phoneNumber, dialPadCode];

/** Patterns that match all digits that readers could dial. */
export const dialled = [...dialledForSure, shortCode, emergencyCode];
