import { isEnglish } from '../../src/integrations/content-lint/detectors/english.ts';
import { allWords } from '../../src/integrations/content-lint/detectors/languages.ts';
import { stemEnglish } from '../../src/languages/en/search/stem.ts';
import { urduLetters } from '../../src/languages/ur/search/letters.ts';
import { stemUrdu } from '../../src/languages/ur/search/stem.ts';

/** What stands in a text beside its words, and the words and labels in Latin letters that Urdu and Chinese keep too. */
export const wordPatterns = {
	markup: /<[^<>]*>|\]\([^)]*\)|\{[^{}]*\}|\[\[[^\]]*\]\]/g,
	latin: /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}_]*/gu,
};
const { markup, latin } = wordPatterns;
const urduWord = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu;
const hanRun = /\p{Script=Han}+/gu;
const segments = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word, and where it begins. */
type Word = [word: string, index: number];

const found = (text: string, pattern: RegExp): Word[] =>
	[...text.matchAll(pattern)].map(({ 0: word, index }) => [word, index]);
/** An Urdu word without its ending, in one spelling. */
export const foldUrdu = (word: string): string =>
	stemUrdu([...word.replace(/\p{M}/gu, '')].map((letter) => urduLetters.get(letter) ?? letter).join('')).replace(
		/(?<=..)[ہا]$/,
		'',
	);

/** A word without its ending: code and codes, پیسے and پیسوں are one. */
export const rootOf = (word: string): string => (/^[a-z]/.test(word) ? stemEnglish(word) : foldUrdu(word));

/** The words of the guide as readers have it now, against which a change is held. */
export interface Vocabulary {
	/** Names and words in Latin letters, as they are written. */
	names: Set<string>;
	/** Those that stand in Urdu and Chinese texts. */
	borrowed: Set<string>;
	/** Words in small letters, Urdu ones without their ending, and how often each stands in them. */
	words: Map<string, number>;
	/** All Chinese texts, and how often each character stands in them. */
	han: string;
	hanCounts: Map<string, number>;
}

/** Reads the words of texts that are already out. @param files the content as the older commit holds it, by path */
export function vocabularyOf(files: ReadonlyMap<string, string>): Vocabulary {
	// What sources are called is no name that readers know; a remark is shown to nobody.
	const known = [...files].filter(([file]) => !file.endsWith('/sources.yaml'));
	const texts = known.map(([, text]) => text.replace(/^\s*(?:#|note:).*$/gm, ''));
	const shown = texts.filter((_, index) => !/\/(?:aliases|questions)\//.test(known[index]?.[0] ?? '')).join('\n');
	const all = texts.join('\n');
	return {
		hanCounts: countOf(all.match(/\p{Script=Han}/gu) ?? []),
		names: new Set(shown.match(latin)),
		borrowed: new Set(
			[...files].flatMap(([file, text]) =>
				/\/(?:docs|i18n)\/(?!en\b)/.test(file) ? (text.replace(markup, ' ').match(latin) ?? []) : [],
			),
		),
		words: countOf([...(all.toLowerCase().match(latin) ?? []), ...(all.match(urduWord) ?? []).map(foldUrdu)]),
		han: all,
	};
}

function countOf(words: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** Whether the guide has never used a word. */
export function isNew(word: string, { words, han }: Vocabulary): boolean {
	if (/\p{Script=Han}/u.test(word)) return !han.includes(word);
	return /\p{L}/u.test(word) && !words.has(word) && !words.has(rootOf(word));
}

/** A character that stands so often in the guide is part of no name that is new to it. */
const MAX_RARE = 12;
const beside = allWords.map(({ review }) => review.beside.map((source) => new RegExp(source, 'u')));

/** Names in a text that the guide has never used: whoever is named, a reader will trust. */
export function newNames(text: string, { names, borrowed, words, han, hanCounts }: Vocabulary): string[] {
	const plain = text.replace(markup, ' ');
	const isBorrowing = /[\p{Script=Arabic}\p{Script=Han}]/u.test(plain);
	const isLatin = ([word, index]: Word): boolean => {
		const lower = word.toLowerCase();
		if (/^\p{N}+$/u.test(word)) return false;
		if (isBorrowing && lower === word) return !borrowed.has(word);
		if (names.has(word)) return false;
		const isWord = !/\p{N}|_/u.test(word) && (words.has(lower) || isEnglish(lower));
		// A capital within a sentence makes a name of an ordinary word.
		const begins = /(?:^|[.!?:;"“”«—–*|>([،。：-]\s*)$/u.test(plain.slice(0, index).trimEnd());
		return !isWord || (lower !== word && !begins);
	};
	// Urdu and Chinese have no capitals: a new word is a name where somebody is asked, called, gone to or doing something.
	const isBeside = ([word, index]: Word): boolean =>
		beside.some(
			// The segmenter may keep 找 and a name in one.
			([start, end]) =>
				[index, index + 1].some((at) => start?.test(plain.slice(0, at)) === true) ||
				end?.test(plain.slice(index + word.length)) === true,
		);
	const inHan = found(plain, hanRun).flatMap(([run, start]) =>
		[...segments.segment(run)].map(({ segment, index }): Word => [segment, start + index]),
	);
	const isRare = (word: string): boolean =>
		!han.includes(word) && [...word].some((one) => (hanCounts.get(one) ?? 0) <= MAX_RARE);
	return [
		...found(plain, latin).filter(isLatin),
		...found(plain, urduWord).filter((word) => !words.has(foldUrdu(word[0])) && isBeside(word)),
		...inHan.filter((word) => isRare(word[0]) && isBeside(word)),
	].map(([word]) => word);
}
