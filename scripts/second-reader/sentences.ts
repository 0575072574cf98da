import { diffArrays } from 'diff';
import { isDelicate, isForbidding, plainOf, wordsOf } from './words.ts';

/** A sentence of a text, and what its place says of it. */
export interface Sentence {
	text: string;
	/** A point under a line that forbids: it says the opposite under another. */
	isForbidden: boolean;
	/** It stands straight after a delicate sentence in the same line, and may take it back. */
	isAfterDelicate: boolean;
}

/** What one place of two versions holds, side by side. */
export type Place = Record<'before' | 'after', Sentence[]>;

const point = /^\s*(?:[-*+]|\d+\.)\s+/;
/** A line that a list belongs to: a heading, or one with a colon at its end. */
const opening = /^#{1,6}\s|[:：]$/;
const mark = /^\s*(?:[-*+>]|\d+\.|#{1,6})\s+/;
/** A sentence with its end; what stands in a tag ends none. */
const sentence = /(?:<[^<>]*>|[^])+?(?:[.!?…][”"»)*]*(?=\s|$)|[。！？۔؟][”"»）)*]*|$)/gu;

/** Divides a text into sentences, without the marks at the start of its lines. */
export function sentencesOf(lines: string): Sentence[] {
	let lead = '';
	return lines.split('\n').flatMap((line) => {
		const isPoint = point.test(line);
		const isForbidden = isPoint && isForbidding(lead);
		const texts = (line.replace(mark, '').match(sentence) ?? []).map((one) => one.trim()).filter((one) => one !== '');
		if (!isPoint && /\p{L}/u.test(wordsOf(line))) lead = opening.test(line.trim()) ? (texts.at(-1) ?? '') : '';
		return texts.map((text, at) => ({ text, isForbidden, isAfterDelicate: isDelicate(texts[at - 1] ?? '') }));
	});
}

/** So many sentences may differ; beyond, a text counts as another, so that no proposal keeps the machine busy. */
const MAX_DIFFERENCES = 4000;

/** Sets the sentences of two versions side by side, and leaves out those that say the same in the same place. */
export function placesOf(old: Sentence[], now: Sentence[]): Place[] {
	const comparator = (one: Sentence, other: Sentence): boolean =>
		one.isForbidden === other.isForbidden && plainOf(one.text) === plainOf(other.text);
	const parts = diffArrays(old, now, { comparator, maxEditLength: MAX_DIFFERENCES });
	if (!parts) return [{ before: old, after: now }];
	const places: Place[] = [{ before: [], after: [] }];
	for (const { value, added, removed } of parts) {
		if (removed) places.at(-1)?.before.push(...value);
		else if (added) places.at(-1)?.after.push(...value);
		else places.push({ before: [], after: [] });
	}
	return places.flatMap(({ before, after }) => {
		// As many as before: one stands for the other. Otherwise nobody can tell which, and the place is shown as a whole.
		if (before.length > 0 && after.length > 0 && before.length !== after.length) return [{ before, after }];
		const longer = before.length > 0 ? before : after;
		return longer.map((_, at) => ({ before: before.slice(at, at + 1), after: after.slice(at, at + 1) }));
	});
}
