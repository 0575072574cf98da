import { changedPlaces } from '../../src/integrations/content-lint/comparing/changedPlaces.ts';
import {
	normalizeSentence,
	placedSentences,
	type PlacedSentence,
} from '../../src/integrations/content-lint/comparing/sentences.ts';
import { changeOf } from '../../src/lib/listChange.ts';
import { namesFile } from '../../src/schemas/names.ts';
import type { ChangedFile } from './commits.ts';
import { bodyOf, differing, leavesOf, type Leaves } from './leaves.ts';
import { changesOfNames, changesOfSearch } from './lists.ts';
import type { Change, Kind } from './markdown.ts';
import { besideTranslations } from './translations.ts';
import { hasNewName, isDelicate, isForbidding, latinWords, shownDataOf } from './words.ts';

/** The kind of a change, by the name of the data field. Any other field without text is a setting. */
const fields: readonly (readonly [what: Kind, names: readonly string[]])[] = [
	['number', ['code', 'from', 'network', 'kind', 'emergency', 'helplines']],
	['address', ['domain', 'path', 'mailbox', 'address', 'domains', 'distinctFrom']],
	['source', ['sources', 'disputedBy', 'via', 'read', 'title']],
	['confidence', ['confidence']],
	['name', ['owner', 'publisher', 'names']],
	['fact', ['roman']],
	['day', ['compared']],
];
/** Fields that are not shown: notes, and the versions of translations. */
const unseen = new Set(['note', 'translationOf']);
/** Files whose first keys are ids of entries. */
const collection = /^src\/content\/[\w-]+\.yaml$/;
/** Fields whose texts are sentences. */
const texts = new Set(['text', 'ask', 'purpose', 'meaning', 'topic', 'term', 'label', 'description']);

/**
 * Lists what changed for readers, with the kind of each change. README.md of this folder says which kinds a second
 * person must read.
 * @param changed the files that differ between two commits
 * @param guide the text that readers have now, for finding new names
 */
export function changesIn(changed: readonly ChangedFile[], guide: string): Change[] {
	const known = latinWords(guide);
	const changes = changed.flatMap(({ file, before, after }): Change[] => {
		if (!file.startsWith('src/content/'))
			return unread.test(file) ? [] : [{ file, where: '', what: 'code', ...changedLines(before, after) }];
		const [old, now] = [leavesOf(file, before), leavesOf(file, after)];
		// Symbolic links have no text in either version.
		if (!old || !now || before === after)
			return [{ file, where: '', what: 'unreadable', ...changedLines(before, after) }];
		if (/\/(?:aliases|questions)\//.test(file)) return changesOfSearch(file, old, now);
		if (file === namesFile) return changesOfNames(old, now);
		const [body, newBody] = file.endsWith('.mdx') ? [bodyOf(file, before), bodyOf(file, after)] : ['', ''];
		return [...changesOfData(file, old, now, known), ...changesOfSentences(file, '', body, newBody, known)];
	});
	const days = changes.filter(({ what }) => what === 'day');
	return besideTranslations(
		changes.map((change) =>
			days.length > MOST_DAYS && change.what === 'day' ? { ...change, what: 'setting' } : change,
		),
	);
}

/** Nobody compares more entries with their sources in one go: the days were set forward. */
const MOST_DAYS = 10;

function changesOfData(file: string, old: Leaves, now: Leaves, known: ReadonlySet<string>): Change[] {
	return differing(old, now).flatMap((where): Change[] => {
		const [before, after] = [old.get(where) ?? '', now.get(where) ?? ''];
		const what = kindOf(file, where);
		if (what === 'sentence') return changesOfSentences(file, where, before, after, known);
		return what ? [{ file, where, what, before, after }] : [];
	});
}

function kindOf(file: string, where: string): Kind | undefined {
	// An entry may be called as a field is: only what stands below its id is a field.
	const keys = where.split(' › ').slice(collection.test(file) ? 1 : 0);
	if (keys.some((key) => unseen.has(key))) return undefined;
	if (file.endsWith('/sources.yaml') && !keys.includes('address')) return 'source';
	if (file.endsWith('.json') || (file.endsWith('.mdx') && where === 'title')) return 'sentence';
	if (keys.includes('text') && /\/(?:facts\.yaml|phrases\.yaml|operators\/)/.test(file)) return 'fact';
	if (keys.some((key) => texts.has(key))) return 'sentence';
	return keys.map((key) => fields.find(([, names]) => names.includes(key))?.[0]).findLast(Boolean) ?? 'setting';
}

function changesOfSentences(
	file: string,
	where: string,
	old: string,
	now: string,
	known: ReadonlySet<string>,
): Change[] {
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
	const isWarning = [...before, ...after].some(({ text, opening }) => isForbidding(opening) || isDelicate(text));
	return isWarning || changeOf(shownDataOf(was), shownDataOf(is)).length > 0 ? 'sentence' : 'wording';
}

/** Files that only editors and developers read. */
const unread = /^(?:tests|docs|reports)\/|^[^/]+\.md$/;

/** The maximum length of each version. The reviewer opens the file for the rest. */
const MAX_CHARACTERS = 400;

/** The lines that are in only one version of a file. */
function changedLines(before: string, after: string): Pick<Change, 'before' | 'after'> {
	const [old, now] = [before, after].map((text) => new Set(text.split('\n').map((line) => line.trim())));
	const only = (lines = new Set<string>(), others = new Set<string>()): string =>
		[...lines.difference(others)].filter(Boolean).join(' ⏎ ').slice(0, MAX_CHARACTERS);
	return { before: only(old, now), after: only(now, old) };
}
