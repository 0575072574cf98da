import { diffArrays } from 'diff';
import { memoize } from '../../../lib/memoize.ts';
import type { PlacedSentence } from './sentences.ts';

/** A place at which two versions of a text differ. */
interface Place {
	before: PlacedSentence[];
	after: PlacedSentence[];
	/** Where it is in the later version: the line of what stands above it. */
	line: number;
}

/** With more differing sentences, the whole text counts as changed, because a full comparison would take too long. */
const MAX_DIFFERENCES = 4000;

/**
 * Aligns the sentences of two versions of a text, and leaves out equal ones.
 * @param keyOf the same for sentences that are equal
 */
export function changedPlaces(
	old: readonly PlacedSentence[],
	now: readonly PlacedSentence[],
	keyOf: (sentence: PlacedSentence) => string,
): Place[] {
	const key = memoize(keyOf);
	const runs = diffArrays([...old], [...now], {
		comparator: (a, b) => key(a) === key(b),
		maxEditLength: MAX_DIFFERENCES,
	});
	if (!runs) return [{ before: [...old], after: [...now], line: 1 }];
	const places: Place[] = [{ before: [], after: [], line: 1 }];
	for (const { value, added, removed } of runs) {
		if (removed) places.at(-1)?.before.push(...value);
		else if (added) places.at(-1)?.after.push(...value);
		else places.push({ before: [], after: [], line: value.at(-1)?.line ?? 1 });
	}
	return places.flatMap(({ before, after, line }) => {
		// With equal numbers, sentences are paired in order. Otherwise the pairs are unknown and the place is shown as
		// a whole.
		if (before.length > 0 && after.length > 0 && before.length !== after.length) return [{ before, after, line }];
		const longer = before.length > 0 ? before : after;
		return longer.map((_, at) => ({ before: before.slice(at, at + 1), after: after.slice(at, at + 1), line }));
	});
}
