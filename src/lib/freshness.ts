import { languageOf } from '../config/locales.ts';

/**
 * A statement gets a warning this many days after its last comparison with its sources: fees, numbers and rules may
 * have changed.
 */
export const FRESH_DAYS = 180;

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a statement that was last compared with its sources on `compared` needs a warning.
 * @param compared the day of the last comparison
 * @param today the day of the build, unless a test says otherwise
 */
export function isStale(compared: Date, today: Date = new Date()): boolean {
	return today.getTime() - compared.getTime() > FRESH_DAYS * DAY_IN_MS;
}

/**
 * The day from which a statement needs a warning, as `2027-05-22`. The page carries it, so that the browser can show
 * the warning on a page that was built earlier.
 */
export function freshUntil(compared: Date): string {
	return new Date(compared.getTime() + FRESH_DAYS * DAY_IN_MS).toISOString().slice(0, 10);
}

/**
 * Writes a day the way the language does, in the calendar of Pakistan's offices and with ASCII digits: `2026年11月23日`,
 * `23 November 2026`, `23 نومبر 2026`.
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
	// Unicode's format for Urdu has a comma before the year. People in Pakistan and the texts of the site do not write
	// it.
	return written.replace('،', '');
}
