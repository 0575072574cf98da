import { memoize } from '../../../lib/memoize.ts';
import { headingsOf } from '../readers/content/headings.ts';
import { introduces, isItem } from '../readers/content/openingOf.ts';
import { proseOf } from '../readers/content/prose.ts';

/** A sentence, and where it stands. */
export interface PlacedSentence {
	/** As it is written, with its marks and components. */
	text: string;
	/** As it is read. */
	words: string;
	/** Its line in the text, from 1. */
	line: number;
	/** The id of its section; empty above the first one. */
	section: string;
	/** The mark of its line: of a point of a list, of a step, or none. */
	list: '-' | '1.' | '';
	/** The heading, or the line with a colon, that opens its list. */
	opening: string;
	/** The tag of the fold that hides it until a reader opens it, or nothing. */
	fold: string;
	/** What shows its place: its list with the sentence above, or the sentence before and itself. */
	around: readonly string[];
}

const mark = /^\s*(?:[-*+>]|\d+\.|#{1,6})\s+/;
/** A sentence with its end. Punctuation inside a tag does not end it. */
const sentence = /(?:<[^<>]*>|[^])+?(?:[.!?…][”"»)*]*(?=\s|$)|[。！？۔؟][”"»）)*]*|$)/gu;

/** Divides a text into sentences, without the marks at the start of its lines. */
export const placedSentences = memoize((text: string): readonly PlacedSentence[] => {
	const sections = new Map(headingsOf(text).map(({ line, id = '' }) => [line, id]));
	let [section, opening, fold, last] = ['', '', '', ''];
	let points: string[] = [];
	return text.split('\n').flatMap((source, index) => {
		const line = index + 1;
		const isPoint = isItem(source);
		section = sections.get(line) ?? section;
		const content = source.replace(mark, '');
		// A line that is indented belongs to the point above it.
		if (!isPoint && /^\S/.test(source)) opening = introduces(source) ? content.replace(/ *\{#[\w-]+\}/, '') : '';
		if (source.includes('</Fold>')) fold = '';
		if (isPoint && points.length === 0) points.push(last);
		if (isPoint) points.push(source.trim());
		else if (/\p{L}/u.test(withoutMarkup(source))) points = [];
		const list = !isPoint ? '' : /^\s*\d/.test(source) ? '1.' : '-';
		const place = { line, section, list, opening: isPoint ? opening : '', fold } as const;
		fold = /<Fold\b[^<>]*>(?!.*<\/Fold>)/.exec(source)?.[0] ?? fold;
		const texts = content.match(sentence)?.map((part) => part.trim()) ?? [];
		return texts.filter(Boolean).map((part): PlacedSentence => {
			const around = isPoint ? points : [last, part];
			last = part;
			return { text: part, words: withoutMarkup(part).trim(), ...place, around };
		});
	});
});

/** The words of a text, without its markup. */
export const withoutMarkup = (text: string): string => proseOf(text.replace(/\[\[[^\]]*\]\]/g, ' ')).text;

/** Removes differences that readers do not notice: emphasis marks, white space, and the width of punctuation. */
export const normalizeSentence = (text: string): string =>
	text
		.replace(/\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
		.replace(/[！-～]/g, (wide) => wide.normalize('NFKC'))
		.replace(/\s*([,:;!?()])\s*/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
