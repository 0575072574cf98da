import type { ChangedFile } from './commits.ts';
import { leavesOf } from './leaves.ts';
import { differences, pairsOf, sentencesOf } from './sentences.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { whyOf } from './words.ts';

/** Something that a second person reads before it goes out. */
export interface Change {
	file: string;
	/** Where in the file: the keys of an entry, or nothing in the text of a page. */
	where: string;
	what:
		| 'number'
		| 'address'
		| 'source'
		| 'confidence'
		| 'name'
		| 'fact'
		| 'sentence'
		| 'moved'
		| 'setting'
		| 'code'
		| 'unreadable';
	before: string;
	after: string;
}

/** What a field of the data holds, by its name; any other field that holds no text is a setting. */
const fields: Record<string, Change['what']> = {
	code: 'number',
	from: 'number',
	network: 'number',
	kind: 'number',
	emergency: 'number',
	helplines: 'number',
	domain: 'address',
	path: 'address',
	mailbox: 'address',
	address: 'address',
	domains: 'address',
	sources: 'source',
	disputedBy: 'source',
	via: 'source',
	read: 'source',
	confidence: 'confidence',
	owner: 'name',
	publisher: 'name',
	names: 'name',
	title: 'source',
	roman: 'fact',
};
/** What readers do not see, and the day on which somebody compared: what was found that day is shown by itself. */
const unseen = new Set(['note', 'compared', 'asOf']);
/** Fields whose texts are sentences. */
const texts = new Set(['text', 'ask', 'purpose', 'meaning', 'topic', 'term', 'label']);

/**
 * Lists what a second person has to read: every number, address, source, confidence, name, fact and setting that
 * changed; every sentence about a secret, money, an app or a helper that is new, moved or gone, or is about another of
 * these now; every one that has lost, gained or exchanged a word on which it turns; every name the guide has never used;
 * and every file outside the content from which pages are made. Another spelling, wording, mark or order that changes none
 * of these is not listed, nor are a day of comparing and new words for the search.
 * @param changed files as two commits hold them
 * @param base the content as the older commit holds it, by path
 */
export function changesIn(changed: readonly ChangedFile[], base: ReadonlyMap<string, string>): Change[] {
	const vocabulary = vocabularyOf(base);
	return changed.flatMap(({ file, before, after }) => {
		if (!file.startsWith('src/content/')) return changesOfCode(file, before, after);
		if (file.endsWith('.mdx')) return changesOfPage(file, before, after, vocabulary);
		const [old, now] = [leavesOf(file, before), leavesOf(file, after)];
		if (!old || !now) return [{ file, where: '', what: 'unreadable' as const, before: '', after: '' }];
		if (/\/(?:aliases|questions)\//.test(file)) return changesOfSearch(file, old, now);
		return changesOfData(file, old, now, vocabulary);
	});
}

function changesOfData(
	file: string,
	old: Map<string, string>,
	now: Map<string, string>,
	vocabulary: Vocabulary,
): Change[] {
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((where) => {
		const [before, after] = [old.get(where) ?? '', now.get(where) ?? ''];
		if (before === after) return [];
		const what = kindOf(file, where);
		if (what === undefined) return [];
		// A longer list of forms that nobody may write lets nothing through.
		if (where.includes(' › forbidden › ') && itemsOf(before).every((form) => itemsOf(after).includes(form))) return [];
		if (what !== 'sentence') return { file, where, what, before, after };
		return changesOfText(file, where, sentencesOf(before), sentencesOf(after), vocabulary);
	});
}

function kindOf(file: string, where: string): Change['what'] | undefined {
	const keys = where.split(' › ');
	if (keys.some((key) => unseen.has(key))) return undefined;
	if (file.endsWith('.json')) return 'sentence';
	if (keys.includes('text') && /\/(?:facts\.yaml|phrases\.yaml|operators\/)/.test(file)) return 'fact';
	if (keys.some((key) => texts.has(key))) return 'sentence';
	return fields[keys.findLast((key) => Object.hasOwn(fields, key)) ?? ''] ?? 'setting';
}

/** Lines at the top of a page that hold a text of it. */
const frontText = /^(?:title|description|sidebar):/;

function changesOfPage(file: string, before: string, after: string, vocabulary: Vocabulary): Change[] {
	const [old, now] = [before, after].map((page) => page.split(/^---[ \t]*$/m));
	const settings = pairsOf(frontOf(old), frontOf(now)).map(({ before: gone, after: come }): Change => {
		const what = /^sources:/.test(gone + come) ? 'source' : 'setting';
		return { file, where: '', what, before: gone, after: come };
	});
	return [...settings, ...changesOfText(file, '', textsOf(old), textsOf(now), vocabulary)];
}

const frontOf = ([, front = '']: readonly string[] = []): string[] =>
	front.split('\n').filter((line) => line !== '' && !frontText.test(line) && !/^(?:source|reviewed):/.test(line));

/** The sentences of a page, without the marks at the start of their lines and what only the build reads. */
function textsOf([, front = '', ...body]: readonly string[] = []): string[] {
	const text = body.join('---').replace(/^import\s.*$/gm, '');
	const marks = /^\s*(?:[-*+>]|\d+\.|#{1,6})\s+/;
	const lines = [...front.split('\n').filter((line) => frontText.test(line)), ...text.split('\n')];
	return lines.flatMap((line) => sentencesOf(line.replace(marks, '')));
}

function changesOfText(
	file: string,
	where: string,
	old: readonly string[],
	now: readonly string[],
	vocabulary: Vocabulary,
): Change[] {
	const saysTheSame = (before: string, after: string): boolean => whyOf({ before, after }, vocabulary) === undefined;
	return pairsOf(old, now, saysTheSame).flatMap((pair) => {
		const what = whyOf(pair, vocabulary);
		return what ? { file, where, what, before: pair.before, after: pair.after } : [];
	});
}

const itemsOf = (list = ''): string[] => list.split(', ').filter(Boolean);

/**
 * Of what readers type, what leads to another page now, and a page that nothing leads to any more. Words that are new are
 * shown to nobody, and the lint reads them.
 */
function changesOfSearch(file: string, old: Map<string, string>, now: Map<string, string>): Change[] {
	const home = new Map([...old].flatMap(([where, list]) => itemsOf(list).map((item) => [item, where] as const)));
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((where): Change[] => {
		const [before, after] = [old.get(where) ?? '', now.get(where) ?? ''];
		const isSetting = !/^(?:pages|synonyms|phonetic) › /.test(where) && file.includes('/aliases/');
		if (before === after) return [];
		if (isSetting || after === '') return [{ file, where, what: 'setting', before, after }];
		const come = itemsOf(after).filter((item) => home.has(item) && home.get(item) !== where);
		return come
			.filter((item) => !itemsOf(now.get(home.get(item) ?? '')).includes(item))
			.map((item) => ({ file, where, what: 'moved', before: `${item} › ${home.get(item) ?? ''}`, after: item }));
	});
}

/** Files that only those who work on the guide read. */
const unread = /^(?:tests|docs|reports)\/|^[^/]+\.md$/;

/** So much of each side of a file of the site: whoever reads it opens the file. */
const MAX_CODE = 400;

function changesOfCode(file: string, before: string, after: string): Change[] {
	if (unread.test(file)) return [];
	const places = differences(before.split('\n'), after.split('\n'));
	const side = (of: 0 | 1): string => {
		const lines = places.flatMap((place) => place[of].map((line) => line.trim()));
		return lines.filter(Boolean).join(' ⏎ ').slice(0, MAX_CODE);
	};
	return [{ file, where: '', what: 'code', before: side(0), after: side(1) }];
}
