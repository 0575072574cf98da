import { diffArrays } from 'diff';
import { memoize } from '../../../lib/memoize.ts';
import { sentencesIn } from '../detectors/advice/clauses.ts';
import type { Content } from '../readers/content/content.ts';
import { isSpoken, passages } from '../readers/content/passages.ts';
import { stemsOf } from './stems.ts';

/** A sentence that was edited, and what it said before. */
interface ChangedSentence {
	file: string;
	line: number;
	before: string;
	now: string;
}

/** Two sentences that share fewer of their stems say something else. */
const MIN_SHARED = 0.6;

/** Returns the sentences that still say nearly the same as before the change, with other words. */
export const changedSentences = memoize(({ before, ...content }: Content): ChangedSentence[] => {
	if (!before) return [];
	const old = sentencesByFile(before);
	return [...sentencesByFile(content)].flatMap(([file, now]) => {
		if (before.files.get(file) === content.files.get(file)) return [];
		const parts = diffArrays(old.get(file) ?? [], now, { comparator: (a, b) => a.text === b.text });
		return parts.flatMap(({ value, added }, at) => {
			const gone = parts[at - 1]?.removed ? (parts[at - 1]?.value ?? []) : [];
			return added
				? value.flatMap(({ text, line }) => {
						const was = gone.find((sentence) => sharedStems(sentence.text, text) >= MIN_SHARED);
						return was ? [{ file, line, before: was.text, now: text }] : [];
					})
				: [];
		});
	});
});

function sentencesByFile(content: Content): Map<string, { text: string; line: number }[]> {
	const sentences = passages(content)
		.filter(isSpoken)
		.flatMap(({ file, prose }) =>
			sentencesIn(prose.text).map(({ text, from }) => ({
				file,
				text: text.trim(),
				line: prose.lineAt(from + text.length - text.trimStart().length),
			})),
		);
	return Map.groupBy(sentences, ({ file }) => file);
}

/** The share of the stems of two texts that both have, from 0 to 1 (Dice's coefficient). */
function sharedStems(a: string, b: string): number {
	const [left, right] = [stemsOf(a), stemsOf(b)];
	return (2 * left.filter((stem) => right.includes(stem)).length) / Math.max(1, left.length + right.length);
}
