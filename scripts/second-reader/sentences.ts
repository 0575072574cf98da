import { diffArrays } from 'diff';
import { introduces, isItem } from '../../src/integrations/content-lint/readers/content/openingOf.ts';
import { isDelicate, isForbidding, normalized, wordsOf } from './words.ts';

/** A sentence of a text, and facts about its position. */
export interface Sentence {
	text: string;
	/** The mark of its line: of a point of a list, of a step, or none. */
	list: '-' | '1.' | '';
	/** Whether it is a list item under a line that forbids. Under another line it would mean the opposite. */
	isForbidden: boolean;
	/** Whether it directly follows a delicate sentence in the same line: it may reverse its meaning. */
	isAfterDelicate: boolean;
}

/** The sentences at one place of two versions. */
export type Place = Record<'before' | 'after', Sentence[]>;

const mark = /^\s*(?:[-*+>]|\d+\.|#{1,6})\s+/;
/** A sentence with its end. Punctuation inside a tag does not end it. */
const sentence = /(?:<[^<>]*>|[^])+?(?:[.!?…][”"»)*]*(?=\s|$)|[。！？۔؟][”"»）)*]*|$)/gu;

/** Divides a text into sentences, without the marks at the start of its lines. */
export function sentencesOf(lines: string): Sentence[] {
	let lead = '';
	return lines.split('\n').flatMap((line) => {
		const isPoint = isItem(line);
		const isForbidden = isPoint && isForbidding(lead);
		const texts = (line.replace(mark, '').match(sentence) ?? [])
			.map((text) => text.trim())
			.filter((text) => text !== '');
		if (!isPoint && /\p{L}/u.test(wordsOf(line))) lead = introduces(line) ? (texts.at(-1) ?? '') : '';
		const list = !isPoint ? '' : /^\s*\d/.test(line) ? '1.' : '-';
		return texts.map((text, at) => ({ text, list, isForbidden, isAfterDelicate: isDelicate(texts[at - 1] ?? '') }));
	});
}

/** With more differing sentences, the whole text counts as changed, because a full comparison would take too long. */
const MAX_DIFFERENCES = 4000;

/** Aligns the sentences of two versions, and leaves out equal ones. */
export function placesOf(old: Sentence[], now: Sentence[]): Place[] {
	const comparator = (a: Sentence, b: Sentence): boolean =>
		a.list === b.list && a.isForbidden === b.isForbidden && normalized(a.text) === normalized(b.text);
	const parts = diffArrays(old, now, { comparator, maxEditLength: MAX_DIFFERENCES });
	if (!parts) return [{ before: old, after: now }];
	const places: Place[] = [{ before: [], after: [] }];
	for (const { value, added, removed } of parts) {
		if (removed) places.at(-1)?.before.push(...value);
		else if (added) places.at(-1)?.after.push(...value);
		else places.push({ before: [], after: [] });
	}
	return places.flatMap(({ before, after }) => {
		// With equal numbers, sentences are paired in order. Otherwise the pairs are unknown and the place is shown as a whole.
		if (before.length > 0 && after.length > 0 && before.length !== after.length) return [{ before, after }];
		const longer = before.length > 0 ? before : after;
		return longer.map((_, at) => ({ before: before.slice(at, at + 1), after: after.slice(at, at + 1) }));
	});
}
