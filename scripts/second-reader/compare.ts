import { namesFile } from '../../src/schemas/names.ts';
import type { ChangedFile } from './commits.ts';
import { bodyOf, differing, leavesOf, type Leaves } from './leaves.ts';
import { changesOfNames, changesOfSearch } from './lists.ts';
import type { Change, Kind } from './markdown.ts';
import { changedLines, changesOfSentences } from './sentences.ts';
import { besideTranslations } from './translations.ts';
import { latinWords } from './words.ts';

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

/** Files that only editors and developers read. */
const unread = /^(?:tests|docs|reports)\/|^[^/]+\.md$/;
