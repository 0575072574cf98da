import type { Lexicon } from '../../lib/search/query/lexicon.ts';

/** Creates an element with children. Strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	made.append(...content);
	return made;
}

/** A part of a text, marked or not. */
interface Stretch {
	text: string;
	isMarked: boolean;
}

/** Tells whether what Pagefind marked is what was asked for: it also marks words that only begin alike. */
export type IsAsked = (marked: string) => boolean;

/** Numbers and codes with their punctuation: 0800-55055, *#06#, +92 300 …, 1,500. */
const code = /[*#+(]*\d(?:[\d\s()*#+.,/–-]*\d)?[*#)]*/g;
/** The same, and names in Latin letters: JazzCash, PTA approved, icloud.com/find, SM-DP+. */
const codeOrName = new RegExp(`[A-Za-z][A-Za-z\\d]*(?:[ ./@'’&-]+[A-Za-z\\d]+)*\\+?|${code.source}`, 'g');

/** Splits a text into codes and the rest, each with where it begins. Among Urdu, names in Latin letters are codes too. */
function isolates(text: string): { from: number; to: number; isCode: boolean }[] {
	const all: { from: number; to: number; isCode: boolean }[] = [];
	let at = 0;
	for (const { index, 0: found } of text.matchAll(/\p{Script=Arabic}/u.test(text) ? codeOrName : code)) {
		if (index > at) all.push({ from: at, to: index, isCode: false });
		all.push({ from: index, to: (at = index + found.length), isCode: true });
	}
	if (at < text.length) all.push({ from: at, to: text.length, isCode: false });
	return all;
}

/**
 * Converts text to nodes: marks what was found, and isolates each number or code, which right-to-left text would reverse
 * (55055-0800).
 */
function nodesOf(stretches: readonly Stretch[]): Node[] {
	const text = stretches.map((one) => one.text).join('');
	const piece = (from: number, to: number): (Node | string)[] => {
		let at = 0;
		return stretches.flatMap(({ text: stretch, isMarked }) => {
			const part = stretch.slice(Math.max(0, from - at), Math.max(0, to - at));
			at += stretch.length;
			return part ? [isMarked ? element('mark', part) : part] : [];
		});
	};
	return isolates(text).flatMap(({ from, to, isCode }) => {
		const parts = piece(from, to);
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
 * Counts the characters at the front of an excerpt that repeat the heading above it, or the end of that heading.
 * @param text as Pagefind keeps it, which ends a heading with a full stop where it has no mark of its own
 */
export function headingLength(text: string, heading: string): number {
	const wording = heading.replace(/[?!？！؟]$/, '');
	let length = 0;
	for (const { index, 0: end } of text.matchAll(/[.?!。？！۔؟]+ ?/g))
		if (wording.endsWith(text.slice(0, index))) length = index + end.length;
	return length;
}

/** Sets an excerpt as its language does: Pagefind puts spaces between Chinese words, and English full stops after headings. */
export const setMarks = (excerpt: string): string =>
	excerpt
		.replaceAll('\u200b', '')
		.replace(
			/([\u0600-\u06ff\u3000-\uffef])(<\/mark>)?\.(?: |$)/g,
			(_, last: string, end = '') => last + end + (last < '\u2000' ? '۔ ' : '。'),
		)
		.replace(/([\u3000-\uffef]) (?=[\u3000-\uffef])/g, '$1')
		// Half a number is a wrong number.
		.replace(/^ *[-–][\d–-]+|[+\d][\d–-]*[-–] *$/g, '')
		.trim();

/**
 * Makes nodes of an excerpt of Pagefind's: what it marked becomes <mark>, nothing else becomes markup. Signs stay outside
 * the marks, dots say that the text goes on, and the heading is not said again.
 * @param excerpt with `<mark>` around what was found
 */
export function excerptNodes(excerpt: string, heading: string, isAsked: IsAsked = () => true): Node[] {
	const all = setMarks(excerpt)
		.split(/(<mark>.*?<\/mark>)/s)
		.flatMap((part): Stretch[] => {
			const plain = part
				.replace(/<\/?mark>/g, '')
				.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
			if (!part.startsWith('<mark>')) return [{ text: plain, isMarked: false }];
			const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(plain) ?? [];
			return [
				{ text: before, isMarked: false },
				{ text: word, isMarked: isAsked(word) },
				{ text: after, isMarked: false },
			];
		});
	const text = all.map((one) => one.text).join('');
	let left = headingLength(text, heading);
	if (left === text.length) return [];
	const stretches = all.map(({ text: whole, isMarked }): Stretch => {
		const rest = whole.slice(left);
		left -= whole.length - rest.length;
		return { text: rest, isMarked };
	});
	if (!sentenceEnd.test(text)) stretches.push({ text: '\u00a0…', isMarked: false });
	return nodesOf(stretches);
}

/** Converts a heading to nodes and marks the words found in it, with the same folding as the search. */
export function headingNodes(heading: string, found: readonly number[], { forms, fold, stem }: Lexicon): Node[] {
	const words = found.map((id) => forms[id] ?? '').filter(Boolean);
	const keys = new Set(words.map((word) => stem(fold(word))));
	const han = words.filter((word) => /^\p{Script=Han}+$/u.test(word)).join('|');
	const cut = new RegExp(`(${han ? `${han}|` : ''}(?:(?!\\p{Script=Han})[\\p{L}\\p{N}\\p{M}'’-])+)`, 'u');
	return nodesOf(heading.split(cut).map((text) => ({ text, isMarked: keys.has(stem(fold(text))) })));
}
