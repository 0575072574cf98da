import { canonical } from './canonical.ts';
import { remember } from '../../../lib/remember.ts';
import { denies } from './adviceWords.ts';
import { dangerousAdvice, forbids, hasException } from './advice.ts';
import type { Detector } from './findings.ts';
import { isProse } from '../readers/content/passages.ts';
import { openingOf, pointsBeside } from '../readers/content/openingOf.ts';

const inString = remember((text: string) => dangerousAdvice(text));

/** Finds dangerous advice in a passage. A point of a list that a “never” opens is none. */
export const advised: Detector = (passage, content) => {
	if (!isProse(passage)) return [];
	const { file, role, prose } = passage;
	const page = role === 'body' ? content.pages.find((one) => one.file === file) : undefined;
	const lines = page?.source.split('\n');
	if (!lines) return inString(prose.text);
	return dangerousAdvice(prose.text, (index) => coverOf(lines, prose.lineAt(index), prose.text, index));
};

/**
 * The “never” that covers a point of a list, if one does. Where most other points say “not” themselves, a point without it
 * is an order; and what follows a point's colon is no part of what is forbidden.
 */
function coverOf(lines: readonly string[], line: number, text: string, index: number): string {
	const opening = openingOf(lines, line);
	if (opening === '' || !forbids.test(opening.toLowerCase())) return '';
	const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
	if (/[:：]/.test(before)) return '';
	const beside = pointsBeside(lines, line);
	const denying = beside.filter((point) => denies(canonical(point).text));
	return denying.length * 2 > beside.length ? '' : opening;
}

/** What else an editor may have meant. */
const orNever = 'If this warns of it, say so in the same sentence: never, nobody, do not.';

/**
 * Says how to mend what was found: an exception goes out, and anything else as its rule says.
 * @param excerpt what was found
 * @param otherwise what its rule says
 */
export const takeOut = (excerpt: string, otherwise: string): string =>
	hasException(excerpt) ? 'Take the exception out: it undoes the ban.' : `${otherwise} ${orNever}`;
