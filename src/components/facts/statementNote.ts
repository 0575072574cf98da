import { FRESH_DAYS, isStale } from '../../config/freshness.ts';
import { isDoubtful, isShown, type Visibility } from '../../schemas/data.ts';
import { splitAtPlaceholder } from './splitAtPlaceholder.ts';

/** Fills in an interface string, such as `Astro.locals.t`. */
type Translate = (
	key: `fact.${'withNote' | 'twoNotes' | 'year' | 'doubt' | 'stale'}` | `dial.${'year' | 'doubt'}`,
	values: Record<string, string | number>,
) => string;

/** What a note is made from. */
interface DatedStatement extends Visibility {
	compared: Date;
	year?: number | undefined;
}

/**
 * Writes the note in brackets after a statement, number or address: the year of an old source, a doubt, and a warning
 * if the last comparison with its sources is too old. Put the note into an element with `data-fact` or `data-note`:
 * otherwise the check of built pages takes its figures for a number to dial.
 * @param first the first part of the note, such as from where a number can be reached
 * @param kind chooses the wording: beside a number, a year alone looks like a part of it, and a doubt like “do not
 * call”
 * @param today the day of the build, unless a test sets it
 * @returns the note or an empty string; undefined if the statement must not be shown
 */
export function statementNote(
	statement: DatedStatement,
	t: Translate,
	{ first = '', kind = 'fact', today }: { first?: string; kind?: 'fact' | 'dial'; today?: Date } = {},
): string | undefined {
	if (!isShown(statement)) return undefined;
	const { year, compared } = statement;
	const notes = [
		first,
		year === undefined ? '' : t(`${kind}.year`, { year }),
		isDoubtful(statement) ? t(`${kind}.doubt`, {}) : '',
		isStale(compared, today) ? t('fact.stale', { days: FRESH_DAYS }) : '',
	].filter((note) => note !== '');
	if (notes.length === 0) return '';
	const note = notes.reduce((before, after) => t('fact.twoNotes', { before, after }));
	return splitAtPlaceholder((text) => t('fact.withNote', { text, note }))[1];
}
