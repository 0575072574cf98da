import { parseTree, type Node } from 'jsonc-parser';
import { readYaml, walk } from '../../src/integrations/content-lint/readers/content/yaml.ts';
import { allWords } from '../../src/integrations/content-lint/detectors/languages.ts';
import type { ChangedFile } from './commits.ts';

/** Something in the content that a second person reads before it goes out. */
export interface Change {
	file: string;
	/** Where in the file: the keys of an entry, or nothing in the text of a page. */
	where: string;
	what: 'number' | 'address' | 'source' | 'confidence' | 'name' | 'fact' | 'sentence' | 'unreadable';
	before: string;
	after: string;
}

/** What a field of the data holds, by its name. Notes and days are not shown to readers. */
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
	apps: 'address',
	sources: 'source',
	disputedBy: 'source',
	via: 'source',
	read: 'source',
	confidence: 'confidence',
	owner: 'name',
	publisher: 'name',
	names: 'name',
};
const advice = allWords.map((words) => words.advice);
/** A sentence in which a lost word turns the advice around. */
const delicate = new RegExp(advice.flatMap(({ negation, sequence }) => [negation, sequence]).join('|'), 'iu');
/** What a sentence prints from the data, or says of numbers and addresses itself. */
const stated = /<[A-Z]\w*[^<>]*\b(?:ids?|lines?)=|\p{N}|https?:|\[\[/u;
const isDelicate = (text: string): boolean => delicate.test(text) || stated.test(text);

/**
 * Lists what a second person has to read: every number, address, source, confidence, name and fact that changed, and
 * every sentence that changed and holds a not, a never or a before, or prints something of the data.
 * @param changed files as two commits hold them
 */
export function changesIn(changed: readonly ChangedFile[]): Change[] {
	return changed.flatMap(({ file, before, after }) => {
		if (file.includes('/aliases/')) return [];
		if (file.endsWith('.mdx')) return changesOfPage(file, before, after);
		const [old, now] = [leavesOf(file, before), leavesOf(file, after)];
		if (!old || !now) return [{ file, where: '', what: 'unreadable' as const, before: '', after: '' }];
		return changesOfData(file, old, now);
	});
}

/** Every single value of a file by the keys that lead to it; a list is one value. Nothing where it cannot be read. */
function leavesOf(file: string, text: string): Map<string, string> | undefined {
	const leaves = new Map<string, string>();
	if (text.trim() === '') return leaves;
	const value = file.endsWith('.json') ? jsonOf(parseTree(text)) : readYaml(file, text).value;
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [path, inner] of walk(value)) {
		if (Array.isArray(inner)) leaves.set(path.join(' › '), inner.map(String).join(', '));
		else if (isScalar(inner) && !/^\d+$/.test(path.at(-1) ?? '')) leaves.set(path.join(' › '), String(inner));
	}
	return leaves;
}

const isScalar = (value: unknown): value is string | number | boolean | null =>
	value === null || ['string', 'number', 'boolean'].includes(typeof value);

function jsonOf(node: Node | undefined): unknown {
	if (node?.type !== 'object') return node?.value;
	return Object.fromEntries(
		(node.children ?? []).map(({ children: [key, value] = [] }) => [String(key?.value), jsonOf(value)]),
	);
}

function changesOfData(file: string, old: Map<string, string>, now: Map<string, string>): Change[] {
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((where) => {
		const [before, after] = [old.get(where) ?? '', now.get(where) ?? ''];
		if (before === after) return [];
		const what = kindOf(file, where, `${before}\n${after}`);
		return what ? { file, where, what, before, after } : [];
	});
}

function kindOf(file: string, where: string, texts: string): Change['what'] | undefined {
	const keys = where.split(' › ');
	const named = keys.findLast((key) => Object.hasOwn(fields, key));
	const isText = keys.at(-1) !== named && keys.some((key) => key === 'text' || key === 'ask' || key === 'purpose');
	if (named !== undefined && !isText) return fields[named];
	if (keys.includes('note') || keys.includes('forbidden')) return undefined;
	if (keys.includes('text') && /\/(?:facts\.yaml|operators\/)/.test(file)) return 'fact';
	return isDelicate(texts) ? 'sentence' : undefined;
}

function changesOfPage(file: string, before: string, after: string): Change[] {
	const [old, now] = [sentencesOf(before), sentencesOf(after)];
	const gone = without(old, now);
	const added = without(now, old);
	const pairs = gone.map((sentence) => {
		const nearest = added
			.map((other) => ({ other, share: shared(sentence, other) }))
			.sort((a, b) => b.share - a.share)[0];
		if (!nearest || nearest.share < leastShared) return { before: sentence, after: '' };
		added.splice(added.indexOf(nearest.other), 1);
		return { before: sentence, after: nearest.other };
	});
	return [...pairs, ...added.map((sentence) => ({ before: '', after: sentence }))]
		.filter((pair) => isDelicate(`${pair.before}\n${pair.after}`))
		.map((pair) => ({
			file,
			where: '',
			what: /^sources:/.test(pair.before + pair.after) ? 'source' : 'sentence',
			...pair,
		}));
}

/** From this share of common characters in a row on, two sentences are one that was changed. */
const leastShared = 0.4;

/** The sentences of a page, without what only the build reads. */
function sentencesOf(page: string): string[] {
	return page
		.replace(/^(?:import\s|source:|reviewed:).*$/gm, '')
		.split('\n')
		.flatMap((line) => line.replace(/^\s*(?:[-*+>]|\d+\.|#{1,6})\s+/, '').split(/(?<=[.!?](?=\s)|[。！？۔؟])\s*/u))
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '' && !/^(?:---|:::)/.test(sentence));
}

/** What a list has more of than another. */
function without(list: readonly string[], other: readonly string[]): string[] {
	const left = [...other];
	return list.filter((text) => {
		const at = left.indexOf(text);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

/** How much of two sentences is the same, from 0 to 1: pairs of neighbouring characters (the Dice coefficient). */
function shared(one: string, other: string): number {
	const pairsOf = (text: string): string[] =>
		Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
	const [a, b] = [pairsOf(one), pairsOf(other)];
	return (2 * (a.length - without(a, b).length)) / Math.max(1, a.length + b.length);
}
