import { languagePatterns } from '../languagePatterns.ts';
import { objectReplacement } from '../../../../lib/placeholders.ts';

/** The limits of a number that is no part of a longer word, number or amount. */
const tokenStart = `(?<![\\p{Script=Latin}\\p{N}${objectReplacement}+*#]|\\p{N}[.,:/-])`;
const tokenEnd = '(?![\\p{Script=Latin}\\p{N}#*%]|[.,:/-]\\p{N})';

/** An ISO date looks like a telephone number. */
const notIsoDay = '(?!(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d))';

/** Seven or more digits with separators: `0800-55055`, `+92 300 1234567`. */
const phoneNumber = new RegExp(
	`(?<![\\p{Script=Latin}\\p{N}${objectReplacement}])${notIsoDay}\\+?\\(?\\d(?:[ ().-]{0,2}\\d){6,}`,
	'gu',
);

/** A code for the dial pad, `*8484#`. The star is optional, because Markdown may have read it as a mark. */
const dialPadCode = new RegExp(`(?<![\\p{Script=Latin}\\p{N}&])[*#]?\\d[\\d*]*#(?![\\p{Script=Latin}\\p{N}])`, 'gu');

/** A short code: three to six digits, but no year. */
const shortCode = new RegExp(`${tokenStart}(?!(?:19|20)\\d\\d${tokenEnd})\\d{3,6}${tokenEnd}`, 'gu');

const dialling = Object.values(languagePatterns).flatMap(({ dialling }) => dialling ?? []);
const alternatives = (patterns: readonly (string | undefined)[]): string => patterns.filter(Boolean).join('|');
const units = alternatives(dialling.map(({ units }) => units));

const before = `(?<=(?:${alternatives(dialling.map((words) => words.before))})\\s*)`;
const after = `(?=\\s*(?:${alternatives(dialling.map((words) => words.after))}))`;
const beforeDialled = new RegExp(`${before}$`, 'iu');
const afterDialled = new RegExp(`^${after}`, 'iu');
const quantity = new RegExp(`^\\s*(?:${units})`, 'iu');

/** Whether the word before or after a number says to dial it. A quantity does not count: "call ten people". */
export const isDialledAt = (text: string, from: number, to: number): boolean =>
	(beforeDialled.test(text.slice(0, from)) && !quantity.test(text.slice(to))) || afterDialled.test(text.slice(to));

/** Two digits (15 is the police) beside a word for dialling. A quantity does not count: "call 10 times". */
const emergencyCode = new RegExp(
	`(?:${before}[1-9]\\d${tokenEnd}(?!\\s*(?:${units}))|${tokenStart}[1-9]\\d${after})`,
	'giu',
);

/** Patterns that match only numbers to dial. */
export const dialledForSure = [phoneNumber, dialPadCode];

/** Patterns that match all digits that readers could dial. */
export const dialled = [...dialledForSure, shortCode, emergencyCode];
