import type { LanguageAnalyzer, QueryRules, Tables } from '../../../lib/search/query/analyzer.ts';
import type { Lexicon } from '../../../lib/search/query/lexicon.ts';
import type { QueryTerm } from '../../../lib/search/query/queryTerm.ts';
import { segmentHan } from './han.ts';
import { commonCharacters, segmentPinyin, toPinyin, indexByPinyin, parsePinyinTable } from './pinyin.ts';

/** The maximum length of pinyin that is segmented at once, in letters. */
const MAX_PINYIN = 48;

/**
 * Parses the table of traditional characters.
 * @param table see `traditionalTable`
 * @returns traditional character → simplified character
 */
function parseTraditionalTable(table: string): Map<string, string> {
	const common = commonCharacters();
	let index = 0;
	return new Map(
		[...table.matchAll(/([\da-z]*)(.)/gsu)].map(([, step = '', letter = '']) => [
			letter,
			common.charAt((index += parseInt(step || '0', 36))),
		]),
	);
}

// Firefox before 125 has no Segmenter.
const { Segmenter } = Intl as Partial<typeof Intl>;
const segmenter = Segmenter && new Segmenter('zh-CN', { granularity: 'word' });

/** Whether the browser's dictionary contains a word: then it is not a misspelling of another (统一 is not 同一). */
const isDictionaryWord = (typed: string): boolean => !!segmenter && [...segmenter.segment(typed)].length === 1;

function open(lexicon: Lexicon, { pinyin = '' }: Tables): QueryRules {
	const syllables = parsePinyinTable(pinyin);
	const byPinyin = indexByPinyin(lexicon, syllables);
	const findSameSound = (typed: string): string | undefined =>
		isDictionaryWord(typed)
			? undefined
			: byPinyin.get(toPinyin(typed, syllables))?.find(
					(word) =>
						word.length === typed.length &&
						!lexicon.stop.has(word) &&
						// A typing error keeps at least one character: 挂时 for 挂失, but not 其余 for 气预.
						Array.from(word).some((letter, i) => letter === typed[i]),
				);
	const han = (run: string, isHalf = false): (QueryTerm | string)[] => segmentHan(run, lexicon, findSameSound, isHalf);

	/** Finds the words for pinyin whose last word may be incomplete. */
	const readPinyin = (typed: string): string[][] | undefined => {
		const whole = segmentPinyin(typed, byPinyin);
		if (whole) return whole;
		for (let rest = 2; rest < Math.min(8, typed.length + 1); rest++) {
			const tail = typed.slice(-rest);
			const before = segmentPinyin(typed.slice(0, -rest), byPinyin);
			const completions = [...byPinyin].filter(([sound, [word = '']]) => word.length > 1 && sound.startsWith(tail));
			if (before && completions.length) return [...before, completions.slice(0, 6).flatMap(([, words]) => words)];
		}
		return undefined;
	};

	/** Combines words with the same pinyin into one term. */
	const combine = (candidates: string[]): QueryTerm | string => {
		// Words of the pages have priority over synonyms.
		const pageWords = candidates.filter((word) => lexicon.ids.has(word));
		const words = pageWords.length ? pageWords : candidates;
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
				const pieces = typed.length > MAX_PINYIN ? undefined : readPinyin(typed);
				if (pieces) return { parts: pieces.map(combine), taken: end - at };
			}
			return undefined;
		},
	};
}

/** Chinese rules: words without spaces between them, traditional characters, pinyin. */
export const analyzer: LanguageAnalyzer = {
	stem: (word) => word,
	letters: ({ traditional = '' }) => parseTraditionalTable(traditional),
	open,
};
