import { memoize } from '../../../../lib/memoize.ts';
import { dialled as plainlyDialled, isDialledAt } from '../../readers/content/dialPatterns.ts';
import { textAt } from '../../readers/content/yaml.ts';
import { canonical, originalSpan, type Canonical } from '../canonical.ts';
import type { Detection, Detector } from '../detector.ts';
import { ambiguousWords } from './contactPatterns.ts';
import { lookalikeDigits, runsOf, type Group, type Run } from './digitRuns.ts';

/** The least digits of a telephone number; a short code has three, or two beside a word for dialling. */
const MIN_TELEPHONE = 7;
const MIN_SPELLED = 5;
const MIN_SHORT_CODE = 3;
const MIN_DIALLED = 2;

/**
 * Finds numbers to dial in words, in circled digits, with gaps, or with an O for a zero.
 * facts/typed-number finds ordinary digits.
 * @param text as readers see it
 * @param codes the codes of the data; their words are found even where they could be a quantity
 * @param mayHoldCodes whether the text may hold these: readers type them into the search
 */
export function hiddenNumbers(text: string, codes?: ReadonlySet<string>, mayHoldCodes = false): Detection<'number'>[] {
	const canonicalText = canonical(text);
	const plain = plainlyDialled.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length] as const),
	);
	return runsOf(canonicalText).flatMap((run) => {
		const span = originalSpan(canonicalText, run.from, run.to);
		const isHalfSpelled = run.groups.filter(({ isSpelled }) => isSpelled).length > MIN_SHORT_CODE;
		if (!isHalfSpelled && plain.some(([from, to]) => from < span.to && span.from < to)) return [];
		const isTorn = /\p{Cf}/u.test(text.slice(span.from, span.to));
		const isSpelled = run.groups.every((group) => group.isSpelled);
		const isCode = isSpelled && codes?.has(run.groups.map(({ digits }) => digits).join(''));
		const isFound = isCode ? !mayHoldCodes : isNumber(run, canonicalText, isTorn);
		return isFound ? [{ kind: 'number', ...span }] : [];
	});
}

/** Memoized (README.md, “Memory”), by the short codes of the data: a quantity has two digits or a unit. */
const numbersIn = memoize(
	({ codes, mayHoldCodes }: { codes: readonly string[]; mayHoldCodes: boolean }) => {
		const known = new Set(codes);
		return memoize((text: string) => hiddenNumbers(text, known, mayHoldCodes));
	},
	(of) => JSON.stringify(of),
);

/** Finds such numbers in a passage. */
export const numbers: Detector<'number'> = ({ prose, role }, { data }) => {
	const codes = data.dialCodes.entries.map(({ value }) => textAt(value, ['code']));
	const shortCodes = codes.filter((code) => /^\d{3,4}$/.test(code));
	return numbersIn({ codes: shortCodes, mayHoldCodes: role === 'alias' })(prose.text);
};

function isNumber(run: Run, { text, isOddDigit }: Canonical, isTorn: boolean): boolean {
	const { from, to, groups } = run;
	const count = groups.reduce((sum, { digits }) => sum + digits.length, 0);
	const written = text.slice(from, to);
	const spelled = groups.filter(({ isSpelled }) => isSpelled).length;
	const isDialled = isDialledAt(text, from, to);
	if (isSomethingElse(groups) || ambiguousWords.has(written)) return false;
	const clear = groups.filter((group) => !ambiguousWords.has(text.slice(group.at, group.to))).length;
	if (spelled > 0 && isDialled) return count >= MIN_SHORT_CODE || (count === MIN_DIALLED && groups.length > 1);
	if (clear === 0 && count < MIN_SPELLED) return false;
	const oddDigits = Array.from({ length: to - from }, (_, place) => isOddDigit(from + place)).filter(Boolean).length;
	const isHidden = isTorn || oddDigits > 1 || written.match(lookalikeDigits) !== null || spelled > 1;
	const isRow = spelled === 0 && count === groups.length && count > MIN_SHORT_CODE;
	const least = spelled === 0 ? MIN_SHORT_CODE : MIN_SPELLED;
	if (count >= MIN_TELEPHONE && groups.length > 1) return true;
	return isRow || (isHidden && count >= least) || (count >= MIN_SHORT_CODE && clear > 0 && isSpoken(run, text, clear));
}

/** Whether words are a code read out: words beside each other that make no number, or with “triple”. */
function isSpoken({ from, to, groups }: Run, text: string, clear: number): boolean {
	if (!groups.every(({ isSpelled }) => isSpelled) || isYear(groups)) return false;
	if (groups.some(({ isRepeated }) => isRepeated)) return true;
	return clear > 1 && !/[^\p{L}\p{M}\p{N}\s-]/u.test(text.slice(from, to));
}

const isYear = (groups: readonly Group[]): boolean =>
	/^(?:19|20)\d\d$/.test(groups.map(({ digits }) => digits).join(''));

/** Whether digits are a list of models or steps, or a range in words (“ten twelve”): other rules check these. */
function isSomethingElse(groups: readonly Group[]): boolean {
	const figures = groups.map(({ digits }) => Number(digits));
	const isAscending = figures.every((figure, i) => i === 0 || figure > (figures[i - 1] ?? figure));
	if (!isAscending || groups.length < 2) return false;
	const areYears = groups.every(({ digits }) => /^(?:19|20)\d\d$/.test(digits));
	const areShort = groups.every(({ digits }) => digits.length <= 2);
	return areYears || (areShort && groups.length > 2) || isRange(groups);
}

/**
 * Whether two number words beside each other mean “from … to …”, as Chinese and Urdu say it (“ten twelve”): one of them is
 * round, or they are neighbours.
 */
function isRange([first, second, ...others]: readonly Group[]): boolean {
	if (!first?.isSpelled || !second?.isSpelled || others.length > 0) return false;
	const leading = ({ digits }: Group): number => Number(digits.replace(/0+$/, ''));
	const isRound = ({ digits }: Group): boolean => digits.length > 1 && Number(digits) % 5 === 0;
	return isRound(first) || isRound(second) || leading(second) === leading(first) + 1;
}
