import { memoize } from '../../../lib/memoize.ts';

/** Endings differ with grammar: the first letters tell words apart well enough. */
const STEM_LENGTH = 5;

/** Returns the stems of a text in any language, each once; of Chinese, which has no spaces, pairs of characters. */
export const stemsOf = memoize((text: string): string[] => {
	const runs = text.toLowerCase().match(/\p{Script=Han}+|[\p{Script=Latin}\p{N}]+|[\p{Script=Arabic}\p{M}]+/gu) ?? [];
	const stems = runs.flatMap((run) =>
		/^\p{Script=Han}{2}/u.test(run)
			? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
			: run.slice(0, STEM_LENGTH),
	);
	return [...new Set(stems)];
});

/** How much two texts say the same, from 0 to 1: the smaller share of stems that one has of the other. */
export const likeness = (a: string, b: string): number => Math.min(shareOf(a, b), shareOf(b, a));

/** The share of the stems of a text that another has too, from 0 to 1. */
export function shareOf(text: string, other: string): number {
	const [stems, others] = [stemsOf(text), new Set(stemsOf(other))];
	return stems.filter((stem) => others.has(stem)).length / Math.max(1, stems.length);
}
