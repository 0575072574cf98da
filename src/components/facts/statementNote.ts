import { freshDays, isStale } from '../../lib/freshness.ts';
import { isDoubtful, isShown, type Weight } from '../../schemas/data.ts';
import { splitAtPlaceholder } from './splitAtPlaceholder.ts';

/** Fills in the interface strings this needs; `Astro.locals.t` does. */
type Translate = (
	key: 'fact.withNote' | 'fact.twoNotes' | 'fact.year' | 'fact.doubt' | 'fact.stale',
	values: Record<string, string | number>,
) => string;

/** What decides how a statement is printed. */
interface Statement extends Weight {
	compared: Date;
	year?: number | undefined;
}

/**
 * Decides what a reader sees of a statement, number or address: nothing of it unless it may be printed, and after it, in
 * brackets, from where a number can be reached, the year of an old source, a doubt, and a warning once nobody has
 * compared it with its sources for too long. The note stands in an element with `data-fact` or `data-note`, or the check
 * of built pages takes its figures for a number to dial.
 * @param first what the note begins with, if anything: from where a number can be reached
 * @param today the day of the build, unless a test says otherwise
 * @returns what to print after it: the note, or nothing; undefined when it must not be printed
 */
export function statementNote(
	statement: Statement,
	t: Translate,
	{ first = '', today }: { first?: string; today?: Date } = {},
): string | undefined {
	if (!isShown(statement)) return undefined;
	const { year, compared } = statement;
	const notes = [
		first,
		year === undefined ? '' : t('fact.year', { year }),
		isDoubtful(statement) ? t('fact.doubt', {}) : '',
		isStale(compared, today) ? t('fact.stale', { days: freshDays }) : '',
	].filter((note) => note !== '');
	if (notes.length === 0) return '';
	const note = notes.reduce((before, after) => t('fact.twoNotes', { before, after }));
	return splitAtPlaceholder((text) => t('fact.withNote', { text, note }))[1];
}
