import { FRESH_DAYS, isStale } from '../../lib/freshness.ts';
import { isDoubtful, isShown, type Weight } from '../../schemas/data.ts';
import { splitAtPlaceholder } from './splitAtPlaceholder.ts';

/** Fills in the interface strings this needs; `Astro.locals.t` does. */
type Translate = (
	key: `fact.${'withNote' | 'twoNotes' | 'year' | 'doubt' | 'stale'}` | `dial.${'year' | 'doubt'}`,
	values: Record<string, string | number>,
) => string;

/** The fields that decide how a statement is shown. */
interface Statement extends Weight {
	compared: Date;
	year?: number | undefined;
}

/**
 * Decides what a reader sees of a statement, number or address, and writes the note in brackets after it: from where a
 * number can be reached, the year of an old source, a doubt, and a warning if it has not been compared with its sources
 * for too long. Put the note into an element with `data-fact` or `data-note`; otherwise the check of built pages takes its
 * figures for a number to dial.
 * @param first the first part of the note: from where a number can be reached
 * @param of what it is about: beside a number to dial, a bare year would read as a part of it, and a doubt as “do not call”
 * @param today the day of the build, unless a test sets it
 * @returns the note or an empty string; undefined if the statement must not be shown
 */
export function statementNote(
	statement: Statement,
	t: Translate,
	{ first = '', of = 'fact', today }: { first?: string; of?: 'fact' | 'dial'; today?: Date } = {},
): string | undefined {
	if (!isShown(statement)) return undefined;
	const { year, compared } = statement;
	const notes = [
		first,
		year === undefined ? '' : t(`${of}.year`, { year }),
		isDoubtful(statement) ? t(`${of}.doubt`, {}) : '',
		isStale(compared, today) ? t('fact.stale', { days: FRESH_DAYS }) : '',
	].filter((note) => note !== '');
	if (notes.length === 0) return '';
	const note = notes.reduce((before, after) => t('fact.twoNotes', { before, after }));
	return splitAtPlaceholder((text) => t('fact.withNote', { text, note }))[1];
}
