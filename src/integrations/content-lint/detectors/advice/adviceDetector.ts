import { canonical } from '../canonical.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { denies, forbids } from '../adviceWords.ts';
import { dangerousAdvice, hasException } from './dangerousAdvice.ts';
import type { DangerKind } from './danger.ts';
import type { Detector } from '../detector.ts';
import { isSpoken } from '../../readers/content/passages.ts';
import { openingOf, pointsBeside } from '../../readers/content/openingOf.ts';

const inString = memoize((text: string) => dangerousAdvice(text));

/** Finds dangerous advice in a passage, except in lists under a “never”. */
export const adviceDetector: Detector<DangerKind> = (passage, content) => {
	if (!isSpoken(passage)) return [];
	const { file, role, prose } = passage;
	// The name of a program in a web address; yields to: facts/address.
	const text = prose.text.replace(/https?:\/\/\S+/gi, (address) => ' '.repeat(address.length));
	const page = role === 'body' ? content.pages.find((candidate) => candidate.file === file) : undefined;
	const lines = page?.source.split('\n');
	// A sentence to say asks for a result and promises none.
	if (file.endsWith('/phrases.yaml')) return inString(text).filter(({ kind }) => kind !== 'promise');
	if (!lines) return inString(text);
	return dangerousAdvice(text, (index) => coverOf(lines, prose.lineAt(index), text, index));
};

/**
 * Returns the “never” above a list that applies to a point. It does not apply after the colon or in the brackets of a
 * point, nor if most other points have a “not” of their own.
 */
function coverOf(lines: readonly string[], line: number, text: string, index: number): string {
	const opening = openingOf(lines, line);
	if (opening === '' || !forbids(opening)) return '';
	const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
	if (/[:：(（]/.test(before)) return '';
	const beside = pointsBeside(lines, line);
	const denying = beside.filter((point) => denies(canonical(point).text));
	return denying.length * 2 > beside.length ? '' : opening;
}

/** Fixes for what else an editor may have meant. */
const orNever = 'If this warns of it, say so in the same sentence: never, nobody, do not.';

/**
 * Returns the fix: delete the exception, or else the fix of the rule.
 * @param excerpt the words found
 * @param otherwise the fix of the rule
 */
export const takeOut = (excerpt: string, otherwise: string): string =>
	hasException(excerpt) ? 'Take the exception out: it undoes the ban.' : `${otherwise} ${orNever}`;
