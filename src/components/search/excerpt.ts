import type { Lexicon } from '../../lib/search/query/lexicon.ts';

/** Creates an element with children. Strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const created = document.createElement(tag);
	created.append(...content);
	return created;
}

interface Segment {
	text: string;
	isMarked: boolean;
}

/** Whether a word that Pagefind marked matches the query: Pagefind also marks words with the same beginning. */
export type IsMatch = (marked: string) => boolean;

/** Numbers and codes with their punctuation: 0800-55055, *#06#, +92 300 …, 1,500. */
const code = /[*#+(]*\d(?:[\d\s()*#+.,/–-]*\d)?[*#)]*/g;
/** The same, and names in Latin letters: JazzCash, PTA approved, icloud.com/find, SM-DP+. */
const codeOrName = new RegExp(`[A-Za-z][A-Za-z\\d]*(?:[ ./@'’&-]+[A-Za-z\\d]+)*\\+?|${code.source}`, 'g');

/** Splits a text into codes and the text between them. In Urdu text, names in Latin letters are codes too. */
function splitAtCodes(text: string): { from: number; to: number; isCode: boolean }[] {
	const parts: { from: number; to: number; isCode: boolean }[] = [];
	let position = 0;
	for (const { index, 0: found } of text.matchAll(/\p{Script=Arabic}/u.test(text) ? codeOrName : code)) {
		if (index > position) parts.push({ from: position, to: index, isCode: false });
		parts.push({ from: index, to: (position = index + found.length), isCode: true });
	}
	if (position < text.length) parts.push({ from: position, to: text.length, isCode: false });
	return parts;
}

/**
 * Converts text to nodes: `<mark>` for marked segments, and `<bdi>` for each number or code, because right-to-left text
 * reverses their parts (55055-0800).
 */
function toNodes(segments: readonly Segment[]): Node[] {
	const text = segments.map((segment) => segment.text).join('');
	const nodesBetween = (from: number, to: number): (Node | string)[] => {
		let position = 0;
		return segments.flatMap(({ text: segment, isMarked }) => {
			const part = segment.slice(Math.max(0, from - position), Math.max(0, to - position));
			position += segment.length;
			return part ? [isMarked ? element('mark', part) : part] : [];
		});
	};
	return splitAtCodes(text).flatMap(({ from, to, isCode }) => {
		const parts = nodesBetween(from, to);
		if (!isCode) return parts.map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
		const bdi = element('bdi', ...parts);
		bdi.dir = 'ltr';
		return [bdi];
	});
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };

/** The end of a sentence, after which no ellipsis is added. */
const sentenceEnd = /[.!?。！？۔؟][”"’»」]?$/;

/**
 * Counts the characters at the start of an excerpt that repeat the heading above it, or the end of that heading.
 * @param text from Pagefind, which adds a full stop to a heading without punctuation
 */
export function headingLength(text: string, heading: string): number {
	const wording = heading.replace(/[?!？！؟]$/, '');
	let length = 0;
	for (const { index, 0: end } of text.matchAll(/[.?!。？！۔؟]+ ?/g))
		if (wording.endsWith(text.slice(0, index))) length = index + end.length;
	return length;
}

/** Corrects the punctuation of Pagefind: spaces between Chinese words, and Latin full stops after headings. */
export const fixPunctuation = (excerpt: string): string =>
	excerpt
		.replaceAll('\u200b', '')
		.replace(
			/([\u0600-\u06ff\u3000-\uffef])(<\/mark>)?\.(?: |$)/g,
			(_, last: string, end = '') => last + end + (last < '\u2000' ? '۔ ' : '。'),
		)
		.replace(/([\u3000-\uffef]) (?=[\u3000-\uffef])/g, '$1')
		// Removes a number that the excerpt cuts: half a number is a wrong number.
		.replace(/^ *[-–][\d–-]+|[+\d][\d–-]*[-–] *$/g, '')
		.trim();

/**
 * Converts an excerpt from Pagefind to nodes. Only its marks become markup, without the punctuation around a word. The
 * heading is not repeated, and an ellipsis follows an incomplete sentence.
 * @param excerpt with `<mark>` around the words found
 */
export function excerptNodes(excerpt: string, heading: string, isMatch: IsMatch = () => true): Node[] {
	const segmentsWithHeading = fixPunctuation(excerpt)
		.split(/(<mark>.*?<\/mark>)/s)
		.flatMap((part): Segment[] => {
			const plain = part
				.replace(/<\/?mark>/g, '')
				.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
			if (!part.startsWith('<mark>')) return [{ text: plain, isMarked: false }];
			const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(plain) ?? [];
			return [
				{ text: before, isMarked: false },
				{ text: word, isMarked: isMatch(word) },
				{ text: after, isMarked: false },
			];
		});
	const text = segmentsWithHeading.map((segment) => segment.text).join('');
	let skip = headingLength(text, heading);
	if (skip === text.length) return [];
	const segments = segmentsWithHeading.map(({ text: whole, isMarked }): Segment => {
		const rest = whole.slice(skip);
		skip -= whole.length - rest.length;
		return { text: rest, isMarked };
	});
	if (!sentenceEnd.test(text)) segments.push({ text: '\u00a0…', isMarked: false });
	return toNodes(segments);
}

/** Converts a heading to nodes and marks the words found in it. @param found ids of words in the lexicon */
export function headingNodes(heading: string, found: readonly number[], { forms, fold, stem }: Lexicon): Node[] {
	const words = found.map((id) => forms[id] ?? '').filter(Boolean);
	const keys = new Set(words.map((word) => stem(fold(word))));
	const han = words.filter((word) => /^\p{Script=Han}+$/u.test(word)).join('|');
	const cut = new RegExp(`(${han ? `${han}|` : ''}(?:(?!\\p{Script=Han})[\\p{L}\\p{N}\\p{M}'’-])+)`, 'u');
	return toNodes(heading.split(cut).map((text) => ({ text, isMarked: keys.has(stem(fold(text))) })));
}
