import { remove as latinLike } from 'confusables';
import { remember } from '../../../lib/remember.ts';

/** A text with one spelling for what looks alike, that still knows where each of its characters came from. */
export interface Canonical {
	text: string;
	/** For each place in `text`, and for its end, the place in the text it was made from. */
	at: number[];
	/** Whether the character here stood as a digit of another shape: circled, raised, of another script, on a keycap. */
	isOddDigit(index: number): boolean;
}

/** Letters that two keyboards write differently and a reader cannot tell apart. */
const sameLetter: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ', '○': '0', '◯': '0', '⭕': '0' };
/** Digits that Unicode's compatibility forms leave alone: first sign, last sign, value of the first. */
const digitRows: readonly [first: number, last: number, value: number][] = [
	[0x24eb, 0x24f4, 11],
	[0x24f5, 0x24fe, 1],
	[0x24ff, 0x24ff, 0],
	[0x2776, 0x277f, 1],
	[0x2780, 0x2789, 1],
	[0x278a, 0x2793, 1],
	[0x3021, 0x3029, 1],
	[0x1f51f, 0x1f51f, 10],
];
const FIRST_FLAG_LETTER = 0x1f1e6;
const LAST_FLAG_LETTER = 0x1f1ff;

/** One character: the letter or digit it is or looks like, in small letters. */
const canonicalOf = remember((char: string): string => {
	if (/^[\x20-\x7e\n]$/.test(char)) return char.toLowerCase();
	// Marks nobody sees, and those that are set on a letter, are no part of a word's spelling.
	if (/[\p{Cf}\p{M}]/u.test(char)) return '';
	const code = char.codePointAt(0) ?? 0;
	const row = digitRows.find(([first, last]) => code >= first && code <= last);
	if (row) return String(code - row[0] + row[2]);
	if (code >= FIRST_FLAG_LETTER && code <= LAST_FLAG_LETTER)
		return String.fromCharCode(0x61 + code - FIRST_FLAG_LETTER);
	const same = sameLetter[char];
	if (same !== undefined) return same;
	const plain = char.normalize('NFKC').replace(/\p{M}/gu, '');
	// An emoji or a bracketed number may become several signs; only its letters and digits are kept.
	const core = [...plain].length > 1 ? plain.replace(/[^\p{L}\p{N}]/gu, '') || plain : plain;
	if (/^\p{Nd}+$/u.test(core)) return [...core].map(digitOf).join('');
	if (/[\p{Script=Han}\p{Script=Arabic}]/u.test(core)) return sameLetter[core] ?? core;
	if (!/\p{L}|\p{So}/u.test(core)) return core;
	return latinLike(core).toLowerCase() || core.toLowerCase();
});

/** The digit 0–9 of a digit of any script: Unicode keeps the ten in a row, so the first of them is the zero. */
export function digitOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return String((code - zero) % 10);
}

/**
 * Writes a text the way it looks: small Latin letters for look-alikes of other scripts and fonts, 0–9 for digits of every
 * script and shape, and no sign that nobody sees.
 */
export function canonical(text: string): Canonical {
	if (last?.[0] !== text) last = [text, read(text)];
	return last[1];
}

/** Every detector asks for the same text in turn. */
let last: [text: string, form: Canonical] | undefined;

function read(text: string): Canonical {
	let made = '';
	const at: number[] = [];
	const odd = new Set<number>();
	let index = 0;
	for (const char of text) {
		const piece = canonicalOf(char);
		const isKeycap = /\d/.test(char) && /^\uFE0F?\u20E3/.test(text.slice(index + 1, index + 3));
		for (let i = 0; i < piece.length; i++) {
			if (/\d/.test(piece[i] ?? '') && (isKeycap || !/[0-9]/.test(char))) odd.add(made.length + i);
			at.push(index);
		}
		made += piece;
		index += char.length;
	}
	at.push(text.length);
	return { text: made, at, isOddDigit: (place) => odd.has(place) };
}

/** Where something stands in a text, and how long it is. */
export interface Span {
	from: number;
	to: number;
}

/** The place in the original text of a piece of its canonical form. */
export function original({ at }: Canonical, from: number, to: number): Span {
	return { from: at[from] ?? 0, to: at[to] ?? 0 };
}

/** Something that matched, with its place in the whole canonical text. */
export interface Match {
	from: number;
	to: number;
	whole: string;
	/** What the pattern's brackets hold. */
	parts: string[];
}

/**
 * Looks for patterns in the lines that can hold one: most lines of a page cannot, and the patterns are slow.
 * @param patterns with the flag `g`
 * @param possible what a line must hold
 */
export function matchesIn({ text }: Canonical, patterns: readonly RegExp[], possible?: RegExp): Match[] {
	let start = 0;
	return text.split('\n').flatMap((line) => {
		const offset = start;
		start += line.length + 1;
		if (possible && !possible.test(line)) return [];
		return patterns.flatMap((pattern) =>
			[...line.matchAll(pattern)].map(({ index, 0: whole, length, ...parts }) => ({
				from: offset + index,
				to: offset + index + whole.length,
				whole,
				parts: Array.from({ length: length - 1 }, (_, i) => parts[i + 1] ?? ''),
			})),
		);
	});
}
