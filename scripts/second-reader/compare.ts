import { changeOf } from '../../src/integrations/content-lint/findings/lists.ts';
import type { ChangedFile } from './commits.ts';
import { bodyOf, leavesOf } from './leaves.ts';
import type { Change, Kind } from './markdown.ts';
import { placesOf, sentencesOf, type Place, type Sentence } from './sentences.ts';
import { hasNewName, isDelicate, latinWords, plainOf, printsOf } from './words.ts';

/** What a field of the data holds, by its name; any other field that holds no text is a setting. */
const fields: readonly (readonly [what: Kind, names: readonly string[]])[] = [
	['number', ['code', 'from', 'network', 'kind', 'emergency', 'helplines']],
	['address', ['domain', 'path', 'mailbox', 'address', 'domains']],
	['source', ['sources', 'disputedBy', 'via', 'read', 'title']],
	['confidence', ['confidence']],
	['name', ['owner', 'publisher', 'names']],
	['fact', ['roman']],
];
/** What readers do not see, and the day on which somebody compared: what was found that day is shown by itself. */
const unseen = new Set(['note', 'compared', 'asOf', 'reviewed', 'source']);
/** Fields whose texts are sentences. */
const texts = new Set(['text', 'ask', 'purpose', 'meaning', 'topic', 'term', 'label', 'description']);

/**
 * Lists what changed for readers. A second person reads every number, address, source, confidence, name, fact and setting, a
 * sentence that is delicate or prints something else, a name that the guide has never used, code, and what cannot be read;
 * README.md of this folder has the rule. Other words are listed as such.
 * @param changed files as two commits hold them
 * @param guide all that readers have now, in which a name may stand
 */
export function changesIn(changed: readonly ChangedFile[], guide: string): Change[] {
	const known = latinWords(guide);
	return changed.flatMap(({ file, before, after }): Change[] => {
		if (!file.startsWith('src/content/'))
			return unread.test(file) ? [] : [{ file, where: '', what: 'code', ...linesOf(before, after) }];
		const [old, now] = [leavesOf(file, before), leavesOf(file, after)];
		// A link to a file has no text on either side.
		if (!old || !now || before === after) return [{ file, where: '', what: 'unreadable', ...linesOf(before, after) }];
		if (/\/(?:aliases|questions)\//.test(file)) return changesOfSearch(file, old, now);
		const [body, newBody] = file.endsWith('.mdx') ? [bodyOf(file, before), bodyOf(file, after)] : ['', ''];
		return [...changesOfData(file, old, now, known), ...changesOfText(file, '', body, newBody, known)];
	});
}

type Leaves = ReadonlyMap<string, string>;

/** The keys under which two versions of a file differ. */
const differing = (old: Leaves, now: Leaves): string[] =>
	[...new Set([...old.keys(), ...now.keys()])].filter((where) => old.get(where) !== now.get(where));

function changesOfData(file: string, old: Leaves, now: Leaves, known: ReadonlySet<string>): Change[] {
	return differing(old, now).flatMap((where): Change[] => {
		const [before, after] = [old.get(where) ?? '', now.get(where) ?? ''];
		const what = kindOf(file, where);
		if (what === 'sentence') return changesOfText(file, where, before, after, known);
		return what ? [{ file, where, what, before, after }] : [];
	});
}

function kindOf(file: string, where: string): Kind | undefined {
	const keys = where.split(' › ');
	if (keys.some((key) => unseen.has(key))) return undefined;
	if (file.endsWith('.json') || (file.endsWith('.mdx') && where === 'title')) return 'sentence';
	if (keys.includes('text') && /\/(?:facts\.yaml|phrases\.yaml|operators\/)/.test(file)) return 'fact';
	if (keys.some((key) => texts.has(key))) return 'sentence';
	return keys.map((key) => fields.find(([, names]) => names.includes(key))?.[0]).findLast(Boolean) ?? 'setting';
}

function changesOfText(file: string, where: string, old: string, now: string, known: ReadonlySet<string>): Change[] {
	const changes = placesOf(sentencesOf(old), sentencesOf(now)).map(({ before, after }): Change => {
		return { file, where, what: whatOf({ before, after }, known), before: textOf(before), after: textOf(after) };
	});
	// What went from one place and came to another is one change.
	const gone = new Set(changes.filter(({ after }) => after === '').map(({ before }) => plainOf(before)));
	const come = new Map(changes.filter(({ before }) => before === '').map((change) => [plainOf(change.after), change]));
	return changes.flatMap((change): Change[] => {
		const to = change.after === '' && come.get(plainOf(change.before));
		if (!to) return change.before === '' && gone.has(plainOf(change.after)) ? [] : [change];
		const isQuiet = change.what === 'wording' && to.what === 'wording';
		return [{ ...change, after: to.after, what: isQuiet ? 'order' : 'moved' }];
	});
}

const textOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ');

function whatOf({ before, after }: Place, known: ReadonlySet<string>): Kind {
	const [was, is] = [textOf(before), textOf(after)];
	if (plainOf(was) === plainOf(is)) return 'moved';
	if (hasNewName(is, known)) return 'name';
	const isTurned = [...before, ...after].some(({ text, isForbidden }) => isForbidden || isDelicate(text));
	const takesBack = after.length > before.length && after.some(({ isAfterDelicate }) => isAfterDelicate);
	return isTurned || takesBack || changeOf(printsOf(was), printsOf(is)).length > 0 ? 'sentence' : 'wording';
}

const itemsOf = (list = ''): string[] => list.split(', ').filter(Boolean);

/** What readers type: what leads to another page now, a page that nothing leads to any more, and other words. */
function changesOfSearch(file: string, old: Leaves, now: Leaves): Change[] {
	const home = new Map([...old].flatMap(([where, list]) => itemsOf(list).map((item) => [item, where] as const)));
	return differing(old, now).flatMap((where): Change[] => {
		const [before = '', after = ''] = [old.get(where), now.get(where)];
		const [was, is] = [itemsOf(before), itemsOf(after)];
		const isSetting = !/^(?:pages|synonyms|phonetic) › /.test(where) && file.includes('/aliases/');
		if (isSetting || is.length === 0) return [{ file, where, what: 'setting', before, after }];
		const [gone, come] = [was.filter((item) => !is.includes(item)), is.filter((item) => !was.includes(item))];
		const moved = come.filter((item) => home.has(item) && !itemsOf(now.get(home.get(item) ?? '')).includes(item));
		const others = [gone, come.filter((item) => !moved.includes(item))].map((items) => items.join(', '));
		const rows = moved.map((item) => ['moved', `${item} › ${home.get(item) ?? ''}`, item] as const);
		return [...rows, ['search', ...others] as const].flatMap(([what, before = '', after = '']) =>
			before + after === '' ? [] : [{ file, where, what, before, after }],
		);
	});
}

/** Files that only those who work on the guide read. */
const unread = /^(?:tests|docs|reports)\/|^[^/]+\.md$/;

/** So much of each side of a file: whoever reads it opens the file. */
const MAX_CHARACTERS = 400;

/** The lines that only one version of a file has. */
function linesOf(before: string, after: string): Pick<Change, 'before' | 'after'> {
	const [old, now] = [before, after].map((text) => new Set(text.split('\n').map((line) => line.trim())));
	const only = (lines = new Set<string>(), others = new Set<string>()): string =>
		[...lines.difference(others)].filter(Boolean).join(' ⏎ ').slice(0, MAX_CHARACTERS);
	return { before: only(old, now), after: only(now, old) };
}
