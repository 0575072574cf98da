import { objectReplacement } from '../../../../lib/placeholders.ts';
import type { Canonical } from '../canonical.ts';
import { digitWords, fillerWords, joiningWords, multipliers, repeatWords } from './contactPatterns.ts';

/** A figure, or the words for one: “two hundred and five” is one group, “two five” are two. */
export interface Group {
	digits: string;
	/** Its range in the canonical text. */
	at: number;
	to: number;
	isSpelled: boolean;
	/** Whether a word repeats its digit: “triple eight”. */
	isRepeated: boolean;
	/** While its words go on: words for less than this are added, and a multiplier takes only the last number. */
	limit: number;
	last: number;
}

/** Digits in a row, in any shape and with any separators. */
export interface Run {
	from: number;
	to: number;
	groups: Group[];
}

/** Digits with letters in place of some: `O3OO`, `l23`. */
export const lookalikeDigits =
	/(?<![\p{Script=Latin}\p{Script=Arabic}\p{N}])(?=[\doil|]*\d)[\doil|]*[oil|][\doil|]*(?![\p{Script=Latin}\p{Script=Arabic}\p{N}])/gu;
const token = /\d+|\p{Script=Han}|\p{L}(?:(?!\p{Script=Han})[\p{L}'’])*|\p{N}|[\s\S]/gu;
/** A date, an amount with thousands separators, a time, "24/7": other rules check these. */
const [year, dayOrMonth, dateMark] = ['(?:19|20)\\d\\d', '\\d{1,2}', '\\s?[-/.]\\s?'];
const date = [
	[year, dayOrMonth, dayOrMonth],
	[dayOrMonth, dayOrMonth, year],
].map((parts) => parts.join(dateMark));
const amount = '[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?';
const time = '\\d{1,2}:\\d\\d';
const otherFigure = new RegExp(
	`(?<![\\p{N}.,:/-])(?:${[...date, amount, `${time}(?:\\s*[-–—~]\\s*${time})?`, '24/7'].join('|')})(?![\\p{N}/]|[.,:-]\\p{N})`,
	'gu',
);
/** The most characters between two digits of one number, such as brackets or spaces around an emoji. */
const MAX_GAP = 6;
const HUNDRED = 100;

/** Reads the figures and number words of a text, in all languages. */
export function runsOf(canonicalText: Canonical): Run[] {
	// Replacements keep the length, so that positions stay the same.
	const text = canonicalText.text
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
		const last = run?.groups.at(-1);
		const multiplier = multipliers.get(word);
		const spelled = digitWords.get(word);
		const digits = /^\d/.test(word) ? word : spelled;
		if (run && last && last.limit >= HUNDRED && joiningWords.has(word)) {
			gap = 0;
		} else if (run && last && multiplier !== undefined && multiply(run, last, multiplier)) {
			run.to = last.to = index + word.length;
			gap = 0;
		} else if (digits !== undefined) {
			run ??= { from: index, to: index, groups: [] };
			add(run, digits.repeat(repeat), {
				at: index,
				to: index + word.length,
				isSpelled: spelled !== undefined,
				isRepeated: repeat > 1,
				// The Chinese ten is a number and multiplies one.
				limit: spelled === undefined || repeat > 1 ? 1 : (multiplier ?? (/^[2-9]0$/.test(spelled) ? 10 : 1)),
			});
			gap = 0;
			repeat = 1;
		} else if (repeatWords.has(word)) {
			repeat = repeatWords.get(word) ?? 1;
		} else if (run && fillerWords.has(word)) {
			gap = 0;
		} else if (run && !/[\p{L}\p{N}\n]/u.test(word) && word !== objectReplacement && gap < MAX_GAP) {
			gap += word.length;
		} else if (run || /[\p{L}\p{N}\n]/u.test(word)) {
			close();
		}
	}
	close();
	return runs;
}

/** Adds digits to a run; “eighty four” is 84. */
function add(run: Run, digits: string, of: Omit<Group, 'digits' | 'last'>): void {
	const { to, limit } = of;
	const group = run.groups.at(-1);
	const last = Number(digits);
	const isAdded = of.isSpelled && group?.isSpelled && last > 0 && last < group.limit;
	if (isAdded) Object.assign(group, { digits: String(Number(group.digits) + last), to, limit, last });
	else run.groups.push({ ...of, digits, last });
	run.to = to;
}

/**
 * Multiplies the last number of a group: “two” and “hundred”. In a telephone number “hundred” is two zeros.
 * @returns false if that makes no number
 */
function multiply(run: Run, group: Group, by: number): boolean {
	if (!group.isSpelled || group.isRepeated || group.last === 0 || group.last >= by) return false;
	if (by === HUNDRED && run.groups[0]?.digits.startsWith('0')) {
		run.groups.push({ ...group, digits: '00', at: group.to, limit: 1, last: 0 });
		return true;
	}
	group.digits = String(Number(group.digits) + group.last * (by - 1));
	group.last *= by;
	group.limit = by;
	return true;
}
