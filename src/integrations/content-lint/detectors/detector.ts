import { memoize } from '../../../lib/memoize.ts';
import type { Content } from '../readers/content/content.ts';
import type { Passage } from '../readers/content/passages.ts';
import type { Span } from './parts.ts';

/** What a detector finds in a text; `fromDetector` makes a finding of it. */
export interface Detection<Kind extends string> extends Span {
	/** `fromDetector` makes one rule for each kind. */
	kind: Kind;
}

/** Finds one or more kinds of mistakes in a passage. */
export type Detector<Kind extends string> = (passage: Passage, content: Content) => Detection<Kind>[];

/** Says of parts of a text what they are. */
export const ofKind = <Kind extends string>(kind: Kind, parts: readonly Span[]): Detection<Kind>[] =>
	parts.map(({ from, to }) => ({ kind, from, to }));

/** Makes a detector from a function that needs only the text. Memoized (README.md, “Memory”). */
export function inText<Kind extends string>(find: (text: string) => Detection<Kind>[]): Detector<Kind> {
	const findOnce = memoize(find);
	return ({ prose }) => findOnce(prose.text);
}

/**
 * Drops findings that overlap an earlier one, so that one mistake gives one message.
 * @param found in order of precedence
 */
export function withoutOverlaps<Kind extends string>(found: readonly Detection<Kind>[]): Detection<Kind>[] {
	return found
		.filter(
			(finding, index) =>
				!found.some((earlier, place) => place < index && finding.from < earlier.to && earlier.from < finding.to),
		)
		.sort((a, b) => a.from - b.from);
}

/**
 * Joins findings of one kind that are close together, because they are one mistake.
 * @param found in the order of the text
 * @param gap the most characters between two findings
 */
export function joined<Kind extends string>(found: readonly Detection<Kind>[], gap: number): Detection<Kind>[] {
	return found.reduce<Detection<Kind>[]>((list, finding) => {
		const last = list.findLast(({ kind }) => kind === finding.kind);
		if (last && finding.from - last.to <= gap) last.to = finding.to;
		else list.push({ ...finding });
		return list;
	}, []);
}
