import type { Content } from '../readers/content/content.ts';
import type { Passage } from '../readers/content/passages.ts';
import type { Span } from './parts.ts';

/** A finding of a detector in a text. */
export interface Found<Kind extends string> extends Span {
	/** The kind of finding; `fromDetector` makes one rule for each kind. */
	kind: Kind;
}

/** Finds one or more kinds of mistakes in a passage. */
export type Detector<Kind extends string> = (passage: Passage, content: Content) => Found<Kind>[];

/**
 * Drops findings that overlap an earlier one, so that one mistake gives one message.
 * @param found in order of precedence
 */
export function withoutOverlaps<Kind extends string>(found: readonly Found<Kind>[]): Found<Kind>[] {
	return found
		.filter((one, index) => !found.some((other, place) => place < index && one.from < other.to && other.from < one.to))
		.sort((a, b) => a.from - b.from);
}

/**
 * Joins findings of one kind that are close together, because they are one mistake.
 * @param found in the order of the text
 * @param gap the most characters between two findings
 */
export function joined<Kind extends string>(found: readonly Found<Kind>[], gap: number): Found<Kind>[] {
	return found.reduce<Found<Kind>[]>((list, one) => {
		const last = list.findLast(({ kind }) => kind === one.kind);
		if (last && one.from - last.to <= gap) last.to = one.to;
		else list.push({ ...one });
		return list;
	}, []);
}
