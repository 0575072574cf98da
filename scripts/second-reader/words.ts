import { canonical } from '../../src/integrations/content-lint/detectors/canonical.ts';
import { isEnglish } from '../../src/integrations/content-lint/detectors/english.ts';
import { allWords } from '../../src/integrations/content-lint/detectors/languages.ts';
import { stemEnglish } from '../../src/languages/en/search/stem.ts';
import { urduLetters } from '../../src/languages/ur/search/letters.ts';
import { stemUrdu } from '../../src/languages/ur/search/stem.ts';
import { distance } from '../../src/lib/search/query/spelling.ts';

const review = allWords.map((words) => words.review);
const sources = (of: 'topics' | 'turns'): string => review.map((words) => words[of]).join('|');
/** What a sentence prints from the data, where it leads, and what it names or counts itself. */
const printed = '<[a-z][^<>]*>|\\]\\([^)]*\\)|\\[\\[[^\\]]*\\]\\]|\\{[^{}]*\\}';
const key = new RegExp(`${printed}|\\p{N}+|${sources('topics')}|${sources('turns')}`, 'gu');

const markup = /<[^<>]*>|\]\([^)]*\)|\{[^{}]*\}|\[\[[^\]]*\]\]/g;

/** The words of a sentence on which its meaning turns, and what it prints, in their order. */
export const keysOf = (text: string): string[] => [
	...[...canonical(text).text.matchAll(key)].map(([found]) => (/^[a-z]/.test(found) ? stemEnglish(found) : found)),
	...(text.replace(markup, ' ').match(properName) ?? []),
];
/** A word with a capital that does not begin a sentence, or with more than one; in Urdu and Chinese each with a capital. */
const properName =
	/(?<=[\p{Script=Arabic}\p{Script=Han}][^.!?\p{Script=Latin}]*|[\p{Ll}\p{N},;] )\p{Lu}\p{L}*|\p{L}+\p{Lu}\p{L}*/gu;

/** How the words of a sentence stand to those it had: the same, the same in an order that says the same, or others. */
export function orderOf(before: string, after: string): 'same' | 'turned' | 'jumbled' | 'other' {
	const [old, now] = [wordsIn(before), wordsIn(after)];
	if (old.join(' ') === now.join(' ')) return 'same';
	if (old.toSorted().join(' ') !== now.toSorted().join(' ')) return 'other';
	let start = 0;
	while (old[start] === now[start]) start += 1;
	let end = 0;
	while (old.at(-1 - end) === now.at(-1 - end)) end += 1;
	const [a = [], b = []] = [old, now].map((words) => words.slice(start, words.length - end));
	// “if he calls, hang up” and “hang up if he calls”; “the time and the centre” and “the centre and the time”
	const isTurned = a.some((_, cut) => isSame([...a.slice(cut), ...a.slice(0, cut)], b) || isExchanged(a, b, cut));
	return isTurned && printsOf(before) === printsOf(after) ? 'turned' : 'jumbled';
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join(' ') === other.join(' ');
const joint = /^(?:and|or|the|a|your|اور|یا|和|或|与)$/;

/** Whether what stands before and after a joining word has changed places. */
function isExchanged(a: readonly string[], b: readonly string[], cut: number): boolean {
	let end = cut;
	while (joint.test(a[end] ?? '')) end += 1;
	return end > cut && isSame([...a.slice(end), ...a.slice(cut, end), ...a.slice(0, cut)], b);
}

const printsOf = (text: string): string =>
	(text.match(/<[^<>]*>|\]\([^)]*\)|\[\[[^\]]*\]\]|\{[^{}]*\}|\p{N}+/gu) ?? []).join(' ');
const wordsIn = (text: string): string[] =>
	canonical(text.replace(markup, ' ')).text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

/** Names and labels in Latin letters: also what Urdu and Chinese keep in them. */
const name = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}_]*/gu;
const urduWord = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu;
const hanRun = /\p{Script=Han}+/gu;
const segments = new Intl.Segmenter('zh', { granularity: 'word' });

const foldUrdu = (word: string): string =>
	stemUrdu([...word.replace(/\p{M}/gu, '')].map((letter) => urduLetters.get(letter) ?? letter).join('')).replace(
		/(?<=..)[ہا]$/,
		'',
	);
const wordsOfHan = (text: string): string[] =>
	[...text.matchAll(hanRun)].flatMap(([run]) => [...segments.segment(run)].map(({ segment }) => segment));

/** The words of the guide as readers have it now, against which a change is held. */
export interface Vocabulary {
	/** Names and words in Latin letters, as they are written. */
	names: Set<string>;
	/** Those that stand in Urdu and Chinese texts. */
	borrowed: Set<string>;
	words: Set<string>;
	/** All Chinese texts, and how often each character stands in them. */
	han: string;
	hanCounts: Map<string, number>;
	stopWords: Set<string>;
}

/** Reads the words of texts that are already out. @param files the content as the older commit holds it, by path */
export function vocabularyOf(files: ReadonlyMap<string, string>): Vocabulary {
	// What sources are called is no name that readers know; a remark is shown to nobody.
	const known = [...files].filter(([file]) => !file.endsWith('/sources.yaml'));
	const texts = known.map(([, text]) => text.replace(/^\s*(?:#|note:).*$/gm, ''));
	const shown = texts.filter((_, index) => !/\/(?:aliases|questions)\//.test(known[index]?.[0] ?? '')).join('\n');
	const all = texts.join('\n');
	const hanCounts = new Map<string, number>();
	for (const [one] of all.matchAll(/\p{Script=Han}/gu)) hanCounts.set(one, (hanCounts.get(one) ?? 0) + 1);
	return {
		hanCounts,
		names: new Set(shown.match(name)),
		borrowed: new Set(
			[...files].flatMap(([file, text]) =>
				/\/(?:docs|i18n)\/(?!en\b)/.test(file) ? (text.replace(markup, ' ').match(name) ?? []) : [],
			),
		),
		words: new Set([...(all.toLowerCase().match(name) ?? []), ...(all.match(urduWord) ?? []).map(foldUrdu)]),
		han: all,
		stopWords: new Set(
			[...files].flatMap(([file, text]) =>
				file.includes('/aliases/') ? (/^stopWords: \[(.*)\]$/m.exec(text)?.[1] ?? '').split(/,\s*/) : [],
			),
		),
	};
}

/** Words and names of a text that the guide has never used: whoever is named, a reader will trust. */
export function newWords(text: string, { names, borrowed, words, han, hanCounts }: Vocabulary): string[] {
	const plain = text.replace(markup, ' ');
	const isBorrowing = /[\p{Script=Arabic}\p{Script=Han}]/u.test(plain);
	const latin = [...plain.matchAll(name)].flatMap(({ 0: found, index }) => {
		const lower = found.toLowerCase();
		if (/^\p{N}+$/u.test(found)) return [];
		if (isBorrowing && lower === found) return borrowed.has(found) ? [] : [found];
		if (names.has(found)) return [];
		const isWord = !/\p{N}|_/u.test(found) && (words.has(lower) || isEnglish(lower));
		// A capital within a sentence makes a name of an ordinary word.
		const begins = /(?:^|[.!?:;"“”«—–*|>([،。：-]\s*)$/u.test(plain.slice(0, index).trimEnd());
		return isWord && (lower === found || begins) ? [] : [found];
	});
	const urdu = [...plain.matchAll(urduWord)].map(([found]) => found).filter((found) => !words.has(foldUrdu(found)));
	const chinese = wordsOfHan(plain).filter(
		(found) => !han.includes(found) && [...found].some((one) => (hanCounts.get(one) ?? 0) <= rare),
	);
	return [...latin, ...urdu, ...chinese];
}

/** A character that stands so often in the guide is part of no name that is new to it. */
const rare = 12;

/** Words with a meaning of their own that a sentence has gained; another spelling or form of one it had is none. */
export function gainedWords(before: string, after: string, { stopWords }: Vocabulary): string[] {
	const [old, now] = [contentWords(before), contentWords(after)];
	const lost = [...old].filter((word) => !now.has(word));
	return [...now].filter(
		(word) => !old.has(word) && !stopWords.has(word) && !lost.some((other) => areSimilar(word, other)),
	);
}

function contentWords(text: string): Set<string> {
	const plain = canonical(text.replace(markup, ' ')).text;
	return new Set([
		...(plain.match(name) ?? []).map(stemEnglish),
		...(plain.match(urduWord) ?? []).map(foldUrdu),
		...wordsOfHan(plain),
	]);
}

const areSimilar = (one: string, other: string): boolean =>
	one[0] === other[0] && one.length > 3 && distance(one, other, 2) <= (one.length > 6 ? 2 : 1);
