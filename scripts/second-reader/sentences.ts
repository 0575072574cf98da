import { changedPlaces } from '../../src/integrations/content-lint/comparing/changedPlaces.ts';
import {
	normalizeSentence,
	placedSentences,
	type PlacedSentence,
} from '../../src/integrations/content-lint/comparing/sentences.ts';
import { changeOf } from '../../src/lib/listChange.ts';
import type { Change, Kind } from './markdown.ts';
import { hasNewName, hasWordOfAdvice, isForbidding, shownDataOf } from './words.ts';

/**
 * Of longer texts only the changed lines are shown: a text may be made to be slow to compare. The longest page has some
 * 11,000 characters.
 */
const MAX_TEXT = 20_000;

/**
 * Lists the sentences that are new, gone, changed or in another place.
 * @param where keys of a text of the data; empty for a page, whose sections are named
 * @param known words in Latin letters that the guide has used before
 */
export function changesOfSentences(
	file: string,
	where: string,
	old: string,
	now: string,
	known: ReadonlySet<string>,
): Change[] {
	if (Math.max(old.length, now.length) > MAX_TEXT)
		return [{ file, where, what: 'unreadable', ...changedLines(old, now) }];
	const places = changedPlaces(placedSentences(old), placedSentences(now), keyOf);
	// A sentence that is gone in one place and new in another has moved.
	const keysOf = (side: 'before' | 'after', other: 'before' | 'after'): Map<string, readonly PlacedSentence[]> =>
		new Map(places.filter((at) => at[other].length === 0).map((at) => [normalizeSentence(textOf(at[side])), at[side]]));
	const [gone, come] = [keysOf('before', 'after'), keysOf('after', 'before')];
	const changes = places.flatMap(({ before, after }): Change[] => {
		const key = normalizeSentence(textOf([...before, ...after]));
		const to = after.length > 0 ? after : (come.get(key) ?? []);
		// The place where it is gone already says where it came; a second copy is new.
		if (before.length === 0 && gone.has(key) && come.get(key) === after) return [];
		const { section = '', opening = '' } = to[0] ?? before[0] ?? {};
		const what = kindOfSentences(before, to, known);
		const [was, is] = what === 'moved' ? surroundingsOf(before, to) : [textOf(before), textOf(to)];
		return was === is
			? []
			: [{ file, where: where || (section && `#${section}`), opening, what, before: was, after: is }];
	});
	// Points of one list that changed places are one row.
	return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

/** A sentence under another kind of line, in a fold or as another point says something else. */
const keyOf = ({ text, list, fold, opening }: PlacedSentence): string =>
	[list, fold !== '', isForbidding(opening), normalizeSentence(text)].join(' ');

const textOf = (sentences: readonly PlacedSentence[]): string => sentences.map(({ text }) => text).join(' ');

/** What stands around a sentence that moved; the same twice if it moved together with that. */
function surroundingsOf([old]: readonly PlacedSentence[], [now]: readonly PlacedSentence[]): [string, string] {
	const around = (at?: PlacedSentence): string =>
		[old?.section === now?.section ? '' : at?.section && `#${at.section}`, at?.fold, ...(at?.around ?? [])]
			.filter(Boolean)
			.join(' ⏎ ');
	return [around(old), around(now)];
}

function kindOfSentences(
	before: readonly PlacedSentence[],
	after: readonly PlacedSentence[],
	known: ReadonlySet<string>,
): Kind {
	const [was, is] = [textOf(before), textOf(after)];
	if (normalizeSentence(was) === normalizeSentence(is)) return 'moved';
	if (hasNewName(is, known)) return 'name';
	const isWarning = [...before, ...after].some(({ text, opening }) => isForbidding(opening) || hasWordOfAdvice(text));
	return isWarning || changeOf(shownDataOf(was), shownDataOf(is)).length > 0 ? 'sentence' : 'wording';
}

/** The maximum length of each version. The reviewer opens the file for the rest. */
const MAX_CHARACTERS = 400;

/** The lines that are in only one version of a file; where both have the same lines, those from the first that moved. */
export function changedLines(before: string, after: string): Pick<Change, 'before' | 'after'> {
	const [old = [], now = []] = [before, after].map((text) => text.split('\n').map((line) => line.trim()));
	const shown = (lines: readonly string[]): string => lines.filter(Boolean).join(' ⏎ ').slice(0, MAX_CHARACTERS);
	const only = (lines: readonly string[], others: readonly string[]): string =>
		shown([...new Set(lines).difference(new Set(others))]);
	const [gone, come] = [only(old, now), only(now, old)];
	if (gone || come) return { before: gone, after: come };
	const first = old.findIndex((line, index) => line !== now[index]);
	return { before: shown(old.slice(first)), after: shown(now.slice(first)) };
}
