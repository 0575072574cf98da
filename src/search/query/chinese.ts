import { stemChinese } from '../text/stem.ts';
import { isLatin } from '../text/tokens.ts';
import type { Concept } from './concept.ts';
import { understandHan } from './han.ts';
import { fromPinyin, readings, syllablesOf } from './pinyin.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Known } from './known.ts';
import type { Speak, Tongue } from './tongue.ts';

/** Pinyin is read in one go up to this; a query holds two or three such stretches at most. */
const longestPinyin = 48;

function open(known: Known, vocabulary: Vocabulary): Tongue {
	const syllables = syllablesOf(vocabulary.pinyin ?? '');
	const bySound = readings(known, syllables);
	const han = (run: string): (Concept | string)[] => understandHan(run, known, syllables, bySound);

	/** Pinyin whose last word may still be half typed. */
	const read = (typed: string): string[][] | undefined => {
		const whole = fromPinyin(typed, bySound);
		if (whole) return whole;
		for (let rest = 2; rest < Math.min(8, typed.length + 1); rest++) {
			const tail = typed.slice(-rest);
			const before = rest === typed.length ? [] : fromPinyin(typed.slice(0, -rest), bySound);
			const begun = before && [...bySound].filter(([sound, [word = '']]) => word.length > 1 && sound.startsWith(tail));
			if (before && begun?.length) return [...before, begun.slice(0, 6).flatMap(([, words]) => words)];
		}
		return undefined;
	};

	/** The words of the pages that read alike are one thing asked for. */
	const asOne = (all: string[]): Concept | string => {
		// Words of the pages before other ways to say them that sound alike.
		const own = all.filter((word) => known.ids.has(word));
		const words = own.length ? own : all;
		const [first = ''] = words;
		const concepts = words.flatMap(han).filter((part) => typeof part !== 'string');
		return concepts.length ? { typed: first, certainty: 'meant', words: new Map(concepts.flatMap(({ words }) => [...words])) } : first;
	};

	const pairs = Array.from(vocabulary.traditional ?? '');
	return {
		simplified: new Map(pairs.flatMap((from, i) => (i % 2 ? [] : [[from, pairs[i + 1] ?? from] as const]))),
		han,
		sounds: (list, at, isWord) => {
			let end = at;
			while (isLatin(list[end] ?? '') && /^[a-z]+$/.test(list[end] ?? '') && (end === at || !isWord(list[end] ?? ''))) end++;
			while (end > at && list.slice(at, end).join('').length > longestPinyin) end--;
			for (; end > at; end--) {
				const pieces = read(list.slice(at, end).join(''));
				if (pieces) return { parts: pieces.map(asOne), taken: end - at };
			}
			return undefined;
		},
	};
}

/** What only the Chinese search understands: words without spaces between them, traditional characters, pinyin. */
export const chinese: Speak = { stem: stemChinese, open };
