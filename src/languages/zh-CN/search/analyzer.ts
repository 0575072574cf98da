import type { LanguageAnalyzer, LanguageRules, Tables } from '../../../lib/search/query/analyzer.ts';
import type { Lexicon } from '../../../lib/search/query/lexicon.ts';
import type { QueryTerm } from '../../../lib/search/query/queryTerm.ts';
import { segmentHan } from './han.ts';
import { commonCharacters, fromPinyin, reading, readings, syllablesOf } from './pinyin.ts';

/** Pinyin is read in one go up to this; a query holds two or three such stretches at most. */
const MAX_PINYIN = 48;

/**
 * Opens the table of traditional characters.
 * @param table how many common characters to go on (base 36), and what the one there is in traditional writing
 */
function simplifiedOf(table: string): Map<string, string> {
	const common = commonCharacters();
	let at = 0;
	return new Map(
		[...table.matchAll(/([\da-z]*)(.)/gsu)].map(([, step = '', letter = '']) => [
			letter,
			common.charAt((at += parseInt(step || '0', 36))),
		]),
	);
}

/** Firefox has it from 125 on. */
const { Segmenter } = Intl as Partial<typeof Intl>;
const segmenter = Segmenter && new Segmenter('zh-CN', { granularity: 'word' });

/** Tells whether the browser's own dictionary holds a word: then nobody misspelt another (统一 is not 同一). */
const isWord = (typed: string): boolean => !!segmenter && [...segmenter.segment(typed)].length === 1;

function open(lexicon: Lexicon, { pinyin = '' }: Tables): LanguageRules {
	const syllables = syllablesOf(pinyin);
	const byReading = readings(lexicon, syllables);
	const soundsLike = (typed: string): string | undefined =>
		isWord(typed)
			? undefined
			: byReading.get(reading(typed, syllables))?.find(
					(word) =>
						word.length === typed.length &&
						!lexicon.stop.has(word) &&
						// Who slips chooses one wrong character, not all of them: 挂时 for 挂失, but never 其余 for 气预.
						Array.from(word).some((letter, i) => letter === typed[i]),
				);
	const han = (run: string, isHalf = false): (QueryTerm | string)[] => segmentHan(run, lexicon, soundsLike, isHalf);

	/** Pinyin whose last word may still be half typed. */
	const read = (typed: string): string[][] | undefined => {
		const whole = fromPinyin(typed, byReading);
		if (whole) return whole;
		for (let rest = 2; rest < Math.min(8, typed.length + 1); rest++) {
			const tail = typed.slice(-rest);
			const before = fromPinyin(typed.slice(0, -rest), byReading);
			const completions = [...byReading].filter(([sound, [word = '']]) => word.length > 1 && sound.startsWith(tail));
			if (before && completions.length) return [...before, completions.slice(0, 6).flatMap(([, words]) => words)];
		}
		return undefined;
	};

	/** The words of the pages that read alike are one thing asked for. */
	const asOne = (all: string[]): QueryTerm | string => {
		// Words of the pages before other ways to say them that sound alike.
		const own = all.filter((word) => lexicon.ids.has(word));
		const words = own.length ? own : all;
		const [first = ''] = words;
		const terms = words.flatMap((word) => han(word)).filter((part) => typeof part !== 'string');
		return terms.length
			? { typed: first, matchType: 'synonym', words: new Map(terms.flatMap((term) => [...term.words])) }
			: first;
	};

	return {
		segmentHan: han,
		transliterate: (list, at, isWord) => {
			let end = at;
			for (const word of list.slice(at)) {
				if (!/^[a-z]+$/.test(word) || (end > at && isWord(word))) break;
				end++;
			}
			for (; end > at; end--) {
				const typed = list.slice(at, end).join('');
				const pieces = typed.length > MAX_PINYIN ? undefined : read(typed);
				if (pieces) return { parts: pieces.map(asOne), taken: end - at };
			}
			return undefined;
		},
	};
}

/** What only the Chinese search understands: words without spaces between them, traditional characters, pinyin. */
export const analyzer: LanguageAnalyzer = {
	stem: (word) => word,
	letters: ({ traditional = '' }) => simplifiedOf(traditional),
	open,
};
