import { diffArrays } from 'diff';
import { introduces, isItem } from '../../src/integrations/content-lint/readers/content/openingOf.ts';
import { isForbidding, normalize, withoutMarkup } from './words.ts';

/** A sentence of a text, and where it stands. */
export interface PlacedSentence {
	text: string;
	/** The mark of its line: of a point of a list, of a step, or none. */
	list: '-' | '1.' | '';
	/** The id of its section with `#`, or nothing above the first one. */
	section: string;
	/** The heading, or the line with a colon, that opens its list. */
	opening: string;
	/** The tag of the fold that hides it until a reader opens it, or nothing. */
	fold: string;
	/** Whether that line forbids. Under another line the point would mean the opposite. */
	isForbidden: boolean;
	/** What shows its place: its list with the line above, or the sentence before and itself. */
	around: readonly string[];
}

/** The sentences at one place of two versions. */
type Place = Record<'before' | 'after', PlacedSentence[]>;

const mark = /^\s*(?:[-*+>]|\d+\.|#{1,6})\s+/;
/** A sentence with its end. Punctuation inside a tag does not end it. */
const sentence = /(?:<[^<>]*>|[^])+?(?:[.!?…][”"»)*]*(?=\s|$)|[。！？۔؟][”"»）)*]*|$)/gu;

/** Divides a text into sentences, without the marks at the start of its lines. */
export function sentencesOf(lines: string): PlacedSentence[] {
	let [section, opening, last, fold] = ['', '', '', ''];
	let points: string[] = [];
	return lines.split('\n').flatMap((line) => {
		const isPoint = isItem(line);
		fold = /<Fold\b[^<>]*>/.exec(line)?.[0] ?? (line.includes('</Fold>') ? '' : fold);
		section = /^#.*\{(#[\w-]+)\}/.exec(line)?.[1] ?? section;
		const texts = (line.replace(mark, '').match(sentence) ?? [])
			.map((text) => text.trim())
			.filter((text) => text !== '');
		if (!isPoint && /\p{L}/u.test(withoutMarkup(line))) {
			opening = introduces(line) ? (texts.at(-1) ?? '').replace(/ *\{#[\w-]+\}/, '') : '';
			points = [];
		}
		if (isPoint && points.length === 0) points.push(last);
		if (isPoint) points.push(line.trim());
		const list = !isPoint ? '' : /^\s*\d/.test(line) ? '1.' : '-';
		const place = {
			list,
			section,
			fold,
			opening: isPoint ? opening : '',
			isForbidden: isPoint && isForbidding(opening),
		} as const;
		return texts.map((text): PlacedSentence => {
			const around = isPoint ? points : [last, text];
			last = text;
			return { text, ...place, around };
		});
	});
}

/** With more differing sentences, the whole text counts as changed, because a full comparison would take too long. */
const MAX_DIFFERENCES = 4000;

/** Aligns the sentences of two versions, and leaves out equal ones. */
export function changedPlaces(old: PlacedSentence[], now: PlacedSentence[]): Place[] {
	const comparator = (a: PlacedSentence, b: PlacedSentence): boolean =>
		a.list === b.list &&
		!a.fold === !b.fold &&
		a.isForbidden === b.isForbidden &&
		normalize(a.text) === normalize(b.text);
	const parts = diffArrays(old, now, { comparator, maxEditLength: MAX_DIFFERENCES });
	if (!parts) return [{ before: old, after: now }];
	const places: Place[] = [{ before: [], after: [] }];
	for (const { value, added, removed } of parts) {
		if (removed) places.at(-1)?.before.push(...value);
		else if (added) places.at(-1)?.after.push(...value);
		else places.push({ before: [], after: [] });
	}
	return places.flatMap(({ before, after }) => {
		// With equal numbers, sentences are paired in order. Otherwise the pairs are unknown and the place is shown as
		// a whole.
		if (before.length > 0 && after.length > 0 && before.length !== after.length) return [{ before, after }];
		const longer = before.length > 0 ? before : after;
		return longer.map((_, at) => ({ before: before.slice(at, at + 1), after: after.slice(at, at + 1) }));
	});
}
