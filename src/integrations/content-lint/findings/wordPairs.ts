import type { Lang } from '../../../config/locales.ts';
import { memoize } from '../../../lib/memoize.ts';

/** A line in the languages that have it: translations of each other. */
export type Row = Partial<Record<Lang, string>>;

/** A text in one language, and the line from which the word pairs may have been learned that it belongs to. */
export interface Said {
	lang: Lang;
	text: string;
	row: Row | undefined;
}

/** Endings differ with grammar: the first letters tell words apart well enough. */
const STEM_LENGTH = 5;

/** Returns the words of a text: stems, pairs of Chinese characters, and link targets without their language; each once. */
export const wordsOf = memoize((text: string): string[] => {
	const targets = [...text.matchAll(/\]\(\/[^/]+(\/[^()\s]+)\)/g)].map(([, target = '']) => target);
	const shown = text.replace(/<[^<>]*>|\{#[^{}]*\}|\]\([^()]*\)/g, ' ').toLowerCase();
	const pieces = shown.match(/\p{Script=Han}+|[\p{Script=Latin}\p{N}]+|[\p{Script=Arabic}\p{M}]+/gu) ?? [];
	const words = pieces.flatMap((piece) =>
		/^\p{Script=Han}{2}/u.test(piece)
			? Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2))
			: piece.slice(0, STEM_LENGTH),
	);
	return [...new Set([...targets, ...words])];
});

/** Words of more lines say little. */
const MOST_LINES = 0.1;

/**
 * Learns from translated lines which words mean the same, and returns how well two texts translate each other: the sum
 * of their words' best Dice coefficients (Smadja et al., Translating Collocations for Bilingual Lexicons, 1996), rare
 * words counting more. What two texts of the same line have taught does not count for them.
 */
export function learnWordPairs(rows: readonly Row[]): (a: Said, b: Said) => number {
	const linesOf = memoize((lang: Lang) => {
		const lines = new Map<string, number[]>();
		for (const [at, { [lang]: text }] of rows.entries())
			for (const word of wordsOf(text ?? '')) {
				const known = lines.get(word);
				if (known) known.push(at);
				else lines.set(word, [at]);
			}
		return lines;
	});
	const tellingWordsOf = memoize(
		({ lang, text }: Said) =>
			wordsOf(text).flatMap((word) => {
				const lines = linesOf(lang).get(word) ?? [];
				const weight = Math.log(rows.length / Math.max(1, lines.length));
				return lines.length > rows.length * MOST_LINES ? [] : { word, lines, weight };
			}),
		({ lang, text }) => `${lang} ${text}`,
	);
	return (a, b) => {
		const ownCount = a.row && a.row === b.row ? 1 : 0;
		const [left, right] = [tellingWordsOf(a), tellingWordsOf(b)];
		const bestRight = right.map(() => 0);
		let sum = 0;
		for (const { word, lines, weight } of left) {
			let best = 0;
			for (const [at, other] of right.entries()) {
				const together = word === other.word ? Infinity : countShared(lines, other.lines) - ownCount;
				const dice = Math.min(1, together > 1 ? (2 * together) / (lines.length + other.lines.length - 2) : 0);
				best = Math.max(best, dice);
				bestRight[at] = Math.max(bestRight[at] ?? 0, dice);
			}
			sum += best * weight;
		}
		return right.reduce((total, { weight }, at) => total + (bestRight[at] ?? 0) * weight, sum);
	};
}

/** Counts the numbers that two ascending lists share. */
function countShared(a: readonly number[], b: readonly number[]): number {
	let [count, i, j] = [0, 0, 0];
	while (i < a.length && j < b.length) {
		const difference = (a[i] ?? 0) - (b[j] ?? 0);
		if (difference === 0) count += 1;
		if (difference <= 0) i += 1;
		if (difference >= 0) j += 1;
	}
	return count;
}
