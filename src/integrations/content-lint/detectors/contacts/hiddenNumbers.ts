import { dialled as plainlyDialled } from '../../readers/content/dialPatterns.ts';
import { placeholder } from '../../../../lib/placeholders.ts';
import { canonical, original, type Canonical } from '../canonical.ts';
import type { Detection } from '../detector.ts';
import {
	ambiguousWords,
	dialWords,
	digitWords,
	fillerWords,
	hundredWords,
	repeatWords,
	yearZeros,
} from './contactPatterns.ts';

/** Digits in a row, in any shape and with any separators. */
interface Run {
	from: number;
	to: number;
	/** The digits of each piece, with its range in the canonical text. */
	groups: { digits: string; at: number; to: number; isSpelled: boolean }[];
}

/** Digits with letters in place of some: `O3OO`, `l23`. */
const lookalikeDigits =
	/(?<![\p{Script=Latin}\p{Script=Arabic}\p{N}])(?=[\doil|]*\d)[\doil|]*[oil|][\doil|]*(?![\p{Script=Latin}\p{Script=Arabic}\p{N}])/gu;
const token = /\d+|\p{Script=Han}|\p{L}(?:(?!\p{Script=Han})[\p{L}'’])*|\p{N}|[\s\S]/gu;
/** A date, an amount with thousands separators, a time, "24/7": other rules check these. */
const otherFigure =
	/(?<![\p{N}.,:/-])(?:(?:19|20)\d\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}|\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:19|20)\d\d|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d{1,2}:\d\d(?:\s*[-–—~]\s*\d{1,2}:\d\d)?|24\/7)(?![\p{N}/]|[.,:-]\p{N})/gu;
/** The most characters between two digits of one number, such as brackets or spaces around an emoji. */
const MAX_GAP = 6;
/** The least digits of a telephone number; a short code has three. */
const MIN_TELEPHONE = 7;
const MIN_SPELLED = 5;
const MIN_SHORT_CODE = 3;
const dialWord = new RegExp(dialWords, 'u');

/**
 * Finds numbers to dial in words, in circled digits, with gaps, or with an O for a zero.
 * For ordinary digits: yields to: facts/typed-number.
 * @param text as readers see it
 */
export function hiddenNumbers(text: string): Detection<'number'>[] {
	const canonicalText = canonical(text);
	const plain = plainlyDialled.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length] as const),
	);
	return runsOf(canonicalText).flatMap((run) => {
		const span = original(canonicalText, run.from, run.to);
		const isHalfSpelled = run.groups.filter(({ isSpelled }) => isSpelled).length > MIN_SHORT_CODE;
		if (!isHalfSpelled && plain.some(([from, to]) => from < span.to && span.from < to)) return [];
		const isTorn = /\p{Cf}/u.test(text.slice(span.from, span.to));
		return isNumber(run, canonicalText, isTorn) ? [{ kind: 'number', ...span }] : [];
	});
}

function runsOf(canonicalText: Canonical): Run[] {
	const letters = canonicalText.text;
	// Replacements keep the length, so that positions stay the same.
	const text = letters
		.replace(otherFigure, (found) => 'x'.repeat(found.length))
		.replace(lookalikeDigits, (found) => found.replace(/[oil|]/g, (letter) => (letter === 'o' ? '0' : '1')));
	const runs: Run[] = [];
	let run: Run | undefined;
	let gap = 0;
	let repeat = 1;
	const close = (): void => {
		if (run) runs.push(run);
		run = undefined;
		gap = 0;
		repeat = 1;
	};
	for (const { index, 0: word } of text.matchAll(token)) {
		const isHundred = hundredWords.has(word) && run?.groups[0]?.digits.startsWith('0') === true;
		const spelled = isHundred ? '00' : digitWords.get(word);
		const digits = /^\d/.test(word) ? word : spelled;
		if (digits !== undefined) {
			run ??= { from: index, to: index, groups: [] };
			add(run, digits.repeat(repeat), index, index + word.length, spelled !== undefined);
			gap = 0;
			repeat = 1;
		} else if (repeatWords.has(word)) {
			repeat = repeatWords.get(word) ?? 1;
		} else if (run && fillerWords.has(word)) {
			gap = 0;
		} else if (run && !/[\p{L}\p{N}\n]/u.test(word) && word !== placeholder && gap < MAX_GAP) {
			gap += word.length;
		} else if (run || /[\p{L}\p{N}\n]/u.test(word)) {
			close();
		}
	}
	close();
	return runs;
}

/** Adds digits to a run; "eighty four" is 84. */
function add(run: Run, digits: string, at: number, to: number, isSpelled: boolean): void {
	const last = run.groups.at(-1);
	const isUnit = isSpelled && last?.isSpelled === true && /^[2-9]0$/.test(last.digits) && /^[1-9]$/.test(digits);
	if (isUnit) [last.digits, last.to] = [last.digits.replace('0', digits), to];
	else run.groups.push({ digits, at, to, isSpelled });
	run.to = to;
}

function isNumber({ from, to, groups }: Run, { text, isOddDigit }: Canonical, isTorn: boolean): boolean {
	const digits = groups.map((group) => group.digits);
	const count = digits.join('').length;
	const written = text.slice(from, to);
	const spelled = groups.filter(({ isSpelled }) => isSpelled).length;
	if (isSomethingElse(written, digits, spelled > 0)) return false;
	const isAmbiguous = groups.every((group) => ambiguousWords.has(text.slice(group.at, group.to)));
	if (isAmbiguous && count < MIN_SPELLED) return false;
	const odd = Array.from({ length: to - from }, (_, place) => isOddDigit(from + place)).filter(Boolean).length;
	const isHidden = isTorn || odd > 1 || written.match(lookalikeDigits) !== null || spelled > 1;
	const isRow = spelled === 0 && count === groups.length && count > MIN_SHORT_CODE;
	const around = `${text.slice(Math.max(0, from - 20), from)} ${text.slice(to, to + 20)}`;
	const least = spelled === 0 || dialWord.test(around) ? MIN_SHORT_CODE : MIN_SPELLED;
	return count >= MIN_TELEPHONE || isRow || (isHidden && count >= least);
}

/** Whether digits are a list of models or steps, a date, a time, a price or a year in words: other rules check these. */
function isSomethingElse(written: string, groups: readonly string[], isSpelled: boolean): boolean {
	const figures = groups.map(Number);
	const isAscending = figures.every((figure, i) => i === 0 || figure > (figures[i - 1] ?? figure));
	const areYears = groups.every((digits) => /^(?:19|20)\d\d$/.test(digits));
	const areShort = groups.every((digits) => digits.length <= 2);
	if (isAscending && groups.length > 1 && (areYears || (areShort && groups.length > 2))) return true;
	return (
		isSpelled &&
		groups.length === 4 &&
		groups.join('').startsWith('20') &&
		yearZeros.some((zero) => written.includes(zero))
	);
}
