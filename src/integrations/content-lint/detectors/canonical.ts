import { remove as latinLike } from 'confusables';
import { langList } from '../../../config/locales.ts';
import { memoize } from '../../../lib/memoize.ts';
import { languagePatterns } from '../readers/languagePatterns.ts';
import { linesIn, type Span } from './parts.ts';

/** A text with one spelling for characters that look alike, and the original position of each character. */
export interface Canonical {
	text: string;
	/** For each position in `text`, and its end, the position in the original text. */
	at: number[];
	/** Whether the original was a digit of another shape: circled, superscript, of another script, a keycap. */
	isOddDigit(index: number): boolean;
}

/** Different characters that readers cannot tell apart. */
const sameLetter: Readonly<Record<string, string>> = {
	...Object.fromEntries(langList.flatMap((lang) => Object.entries(languagePatterns[lang].sameLetters ?? {}))),
	...{ '○': '0', '◯': '0', '⭕': '0' },
};
/** Digits that NFKC does not convert: first character, last character, value of the first. */
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

/** Converts a character to the letter or digit that it is or looks like, in lower case. */
const canonicalOf = memoize((char: string): string => {
	if (/^[\x20-\x7e\n]$/.test(char)) return char.toLowerCase();
	// Drops invisible characters and combining marks.
	if (/[\p{Cf}\p{M}]/u.test(char)) return '';
	const code = char.codePointAt(0) ?? 0;
	const row = digitRows.find(([first, last]) => code >= first && code <= last);
	if (row) return String(code - row[0] + row[2]);
	if (code >= FIRST_FLAG_LETTER && code <= LAST_FLAG_LETTER)
		return String.fromCharCode(0x61 + code - FIRST_FLAG_LETTER);
	const same = sameLetter[char];
	if (same !== undefined) return same;
	const plain = char.normalize('NFKC').replace(/\p{M}/gu, '');
	// An emoji or a bracketed number can become several characters; only letters and digits are kept.
	const core = [...plain].length > 1 ? plain.replace(/[^\p{L}\p{N}]/gu, '') || plain : plain;
	if (/^\p{Nd}+$/u.test(core)) return [...core].map(digitOf).join('');
	if (/[\p{Script=Han}\p{Script=Arabic}]/u.test(core)) return sameLetter[core] ?? core;
	if (!/\p{L}|\p{So}/u.test(core)) return core;
	return latinLike(core).toLowerCase() || core.toLowerCase();
});

/** Converts a digit of any script to 0–9. Each script has its ten digits in a row, so the first is zero. */
export function digitOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return String((code - zero) % 10);
}

/**
 * Converts a text to lower-case letters, with Latin letters for their look-alikes, 0–9 for digits of all scripts and
 * shapes, and without invisible characters. Memoized, because several detectors read the same text.
 */
export const canonical = memoize((text: string): Canonical => {
	let canonicalText = '';
	const at: number[] = [];
	const oddDigits = new Set<number>();
	let index = 0;
	for (const char of text) {
		const form = canonicalOf(char);
		const isKeycap = /\d/.test(char) && /^\uFE0F?\u20E3/.test(text.slice(index + 1, index + 3));
		for (let i = 0; i < form.length; i++) {
			if (/\d/.test(form[i] ?? '') && (isKeycap || !/[0-9]/.test(char))) oddDigits.add(canonicalText.length + i);
			at.push(index);
		}
		canonicalText += form;
		index += char.length;
	}
	at.push(text.length);
	return { text: canonicalText, at, isOddDigit: (place) => oddDigits.has(place) };
});

/** Converts a range of the canonical form to a range of the original text. */
export function originalSpan({ at }: Canonical, from: number, to: number): Span {
	return { from: at[from] ?? 0, to: at[to] ?? 0 };
}

/** A match with its range in the canonical text. */
export interface Match {
	from: number;
	to: number;
	whole: string;
	/** The capture groups. */
	parts: string[];
}

/**
 * Finds patterns, but only in lines that match `possible`: the patterns are slow, and few lines can match.
 * @param patterns with the flag `g`
 * @param possible a fast pattern without the flag `g`
 */
export function matchesIn({ text }: Canonical, patterns: readonly RegExp[], possible?: RegExp): Match[] {
	return linesIn(text).flatMap(({ text: line, from: offset }) => {
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
