import { stemChinese } from '../text/stem.ts';
import type { Concept } from './queryTerm.ts';
import { understandHan } from './han.ts';
import { commonCharacters, fromPinyin, reading, readings, syllablesOf } from './pinyin.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Known } from './lexicon.ts';
import type { Speak, Tongue } from './analyzer.ts';

/** Pinyin is read in one go up to this; a query holds two or three such stretches at most. */
const longestPinyin = 48;

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

function open(known: Known, vocabulary: Vocabulary): Tongue {
	const syllables = syllablesOf(vocabulary.pinyin ?? '');
	const bySound = readings(known, syllables);
	const soundsLike = (typed: string): string | undefined =>
		bySound.get(reading(typed, syllables))?.find((word) => word.length === typed.length && !known.stop.has(word));
	const han = (run: string, isHalf = false): (Concept | string)[] => understandHan(run, known, soundsLike, isHalf);

	/** Pinyin whose last word may still be half typed. */
	const read = (typed: string): string[][] | undefined => {
		const whole = fromPinyin(typed, bySound);
		if (whole) return whole;
		for (let rest = 2; rest < Math.min(8, typed.length + 1); rest++) {
			const tail = typed.slice(-rest);
			const before = fromPinyin(typed.slice(0, -rest), bySound);
			const begun = [...bySound].filter(([sound, [word = '']]) => word.length > 1 && sound.startsWith(tail));
			if (before && begun.length) return [...before, begun.slice(0, 6).flatMap(([, words]) => words)];
		}
		return undefined;
	};

	/** The words of the pages that read alike are one thing asked for. */
	const asOne = (all: string[]): Concept | string => {
		// Words of the pages before other ways to say them that sound alike.
		const own = all.filter((word) => known.ids.has(word));
		const words = own.length ? own : all;
		const [first = ''] = words;
		const concepts = words.flatMap((word) => han(word)).filter((part) => typeof part !== 'string');
		return concepts.length
			? { typed: first, certainty: 'meant', words: new Map(concepts.flatMap(({ words }) => [...words])) }
			: first;
	};

	return {
		han,
		sounds: (list, at, isWord) => {
			let end = at;
			for (const word of list.slice(at)) {
				if (!/^[a-z]+$/.test(word) || (end > at && isWord(word))) break;
				end++;
			}
			for (; end > at; end--) {
				const typed = list.slice(at, end).join('');
				const pieces = typed.length > longestPinyin ? undefined : read(typed);
				if (pieces) return { parts: pieces.map(asOne), taken: end - at };
			}
			return undefined;
		},
	};
}

/** What only the Chinese search understands: words without spaces between them, traditional characters, pinyin. */
export const chinese: Speak = { stem: stemChinese, letters: ({ traditional = '' }) => simplifiedOf(traditional), open };
