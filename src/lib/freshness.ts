import { languageOf } from '../config/locales.ts';

/** Days after which a reader is warned that nobody has compared it with its sources: half a year, in which fees, numbers and rules may change. */
export const freshDays = 180;

const dayInMs = 24 * 60 * 60 * 1000;

/**
 * Tells whether something compared with its sources on `compared` is too old to be shown without a warning.
 * @param compared the day of the last comparison
 * @param today the day of the build, unless a test says otherwise
 */
export function isStale(compared: Date, today: Date = new Date()): boolean {
	return today.getTime() - compared.getTime() > freshDays * dayInMs;
}

/**
 * The day from which something compared with its sources on `compared` needs a warning, as a page carries it to be
 * judged on the reader's day: `2027-05-22`.
 */
export function freshUntil(compared: Date): string {
	return new Date(compared.getTime() + freshDays * dayInMs).toISOString().slice(0, 10);
}

/**
 * Writes a day the way the language does, in the calendar of Pakistan's offices and with ASCII digits: `2026年11月23日`, `23 November 2026`, `23 نومبر 2026`.
 * @param lang BCP 47 tag of the page
 */
export function formatDay(day: Date, lang: string): string {
	return write(day, lang, { day: 'numeric' });
}

/**
 * Writes a date that may lack its day or month: `2026-01` as `formatDay` would without the day, `2026` as it stands.
 * @param date `YYYY-MM` or `YYYY`
 * @param lang BCP 47 tag of the page
 */
export function formatMonth(date: string, lang: string): string {
	return date.includes('-') ? write(new Date(date), lang, {}) : date;
}

function write(date: Date, lang: string, options: Intl.DateTimeFormatOptions): string {
	const tag = languageOf(lang)?.dates ?? lang;
	const written = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
		year: 'numeric',
		month: 'long',
		timeZone: 'UTC',
		...options,
	}).format(date);
	// Unicode's Urdu puts a comma before the year; nobody in Pakistan does, and the texts of the site do not.
	return written.replace('،', '');
}
