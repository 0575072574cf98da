import { freshDays, isStale } from '../../lib/freshness.ts';
import { isPrintable, type Confidence } from '../../schemas/data.ts';
import { around } from './around.ts';

/** Fills in the interface strings this needs; `Astro.locals.t` does. */
type Translate = (key: 'fact.withWarning' | 'fact.stale', values: Record<string, string | number>) => string;

/**
 * Decides what a reader sees of a statement, number or address: nothing of it unless it is confirmed, and a warning
 * after it once nobody has checked it for too long. The warning stands in an element with `data-fact` or `data-stale`,
 * or the check of built pages takes its days for a number to dial.
 * @param today the day of the build, unless a test says otherwise
 * @returns what to print after it: nothing while it is fresh, else the warning; undefined when it must not be printed
 */
export function printed(
	{ confidence, checked }: { confidence: Confidence; checked: Date },
	t: Translate,
	today?: Date,
): string | undefined {
	if (!isPrintable(confidence)) return undefined;
	if (!isStale(checked, today)) return '';
	const warning = t('fact.stale', { days: freshDays });
	return around((text) => t('fact.withWarning', { text, warning }))[1];
}
