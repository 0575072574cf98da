import type { Content } from '../readers/content/content.ts';
import type { Passage } from '../readers/content/passages.ts';
import type { Span } from './canonical.ts';

/** Something a detector found in a text. */
export interface Found extends Span {
	/** What it is, as a key of the messages of its rule. */
	kind: string;
}

/** Searches a text for one or more kinds of findings. */
export type Detector = (passage: Passage, content: Content) => Found[];

/**
 * Drops what lies inside something that was found before: one mistake, one message.
 * @param found in the order of precedence
 */
export function withoutOverlaps(found: readonly Found[]): Found[] {
	return found
		.filter((one, index) => !found.some((other, place) => place < index && one.from < other.to && other.from < one.to))
		.sort((a, b) => a.from - b.from);
}

/**
 * Joins findings of a kind that stand close together: they are one mistake.
 * @param found in the order of the text
 * @param gap how many characters may stand between two
 */
export function joined(found: readonly Found[], gap: number): Found[] {
	return found.reduce<Found[]>((list, one) => {
		const last = list.findLast(({ kind }) => kind === one.kind);
		if (last && one.from - last.to <= gap) last.to = one.to;
		else list.push({ ...one });
		return list;
	}, []);
}
