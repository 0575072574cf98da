import { languageOf } from './locales.ts';

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
