import { memoize } from '../../../../lib/memoize.ts';
import { canonical, original } from '../canonical.ts';
import { joined, type Detection } from '../detector.ts';
import { linesIn, partsOf, type Part, type Span } from '../parts.ts';
import { anyOf } from '../phrasePatterns.ts';
import { clausesOf, isPremise, quotation, sentencesIn } from '../clauses.ts';
import type { DangerKind, WordListName } from './danger.ts';
import { dangers, others } from './dangers.ts';
import { isAdvised } from './isAdvised.ts';
import { denies, forbids, holds, listed, without } from '../adviceWords.ts';

const kinds = Object.keys(dangers) as DangerKind[];

/** Findings with at most this many characters between them are joined. */
const MAX_APART = 15;

/**
 * Finds sentences that could cost a reader the number or money: they give a secret away, install a remote-control app,
 * pay before the work, or promise a result. A sentence that forbids this, or warns of people who ask for it, is no
 * finding.
 * @param text as readers see it
 * @param headingAt returns the heading or opening line above a position; empty if there is none
 */
export function dangerousAdvice(
	text: string,
	headingAt: (index: number) => string = () => '',
): Detection<DangerKind>[] {
	const canonicalText = canonical(text);
	const found = linesIn(canonicalText.text).flatMap((line) =>
		[...inLine(line.text), ...blanksIn(line.text)].map(({ kind, from, to }) => ({
			kind,
			...original(canonicalText, line.from + from, line.from + to),
		})),
	);
	return joined(
		found.filter(({ from, to }) => hasException(text.slice(from, to)) || !forbids(headingAt(from))),
		MAX_APART,
	);
}

/** Memoized (README.md, “Memory”). */
const inLine = memoize((line: string): readonly Detection<DangerKind>[] =>
	sentencesIn(line).flatMap(({ text, from: offset }) => {
		const found = judge(text, line.slice(0, offset));
		const [from, to] = [offset + (found?.from ?? 0), offset + (found?.to ?? 0)];
		return found && !isQuotedInWarning(line, { from, to }) ? [{ ...found, from, to }] : [];
	}),
);

/** A secret with a blank for its value, as in a sentence to say: “my PIN is …”. */
const blank = new RegExp(`(?:${anyOf(listed('secret'))})[^.!?。！？۔؟]{0,20}\\.{3,}`, 'gu');
const blanksIn = (line: string): Detection<DangerKind>[] =>
	line.includes('...') ? partsOf(line, blank).map(({ from, to }) => ({ kind: 'secret', from, to })) : [];

const except = anyOf(listed('exception'));
const somebody = anyOf(others.flatMap(listed));
const beside = '[^,،，]{0,20}?';
/** An exception to a ban: “nobody but your bank”. */
const exception = new RegExp(`(?:${except})${beside}(?:${somebody})|(?:${somebody})${beside}(?:${except})`, 'u');

/** Whether a text has an exception to its own ban. */
export const hasException = (text: string): boolean =>
	exemptedIn(without(canonical(text).text, 'harmless')) !== undefined;

/**
 * Returns the danger in a sentence, and the position of its clause.
 * @param earlier the sentences before it in its line
 */
function judge(text: string, earlier: string): Detection<DangerKind> | undefined {
	const said = without(text, 'harmless');
	if (/[?？؟]$/.test(said)) return undefined;
	const exempted = exemptedIn(said);
	const clauses = clausesOf(said);
	const sentence = { said, clauses, earlier, withQuestion: questionBefore(earlier) + said };
	// Many patterns have the same act.
	const clausesWith = memoize((act: WordListName) => clauses.filter((clause) => holds(clause.text, act)));
	for (const kind of exempted ? kinds : kindsToldOf(said))
		for (const danger of dangers[kind])
			for (const clause of clausesWith(danger.act)) {
				const advised = trimmed(clause);
				const withException = exempted && canBeExcepted(kind) ? spanOf(said, advised, exempted) : undefined;
				if (isAdvised(danger, clause, sentence, withException !== undefined))
					return { kind, ...(withException ?? advised) };
			}
	return undefined;
}

function exemptedIn(said: string): Span | undefined {
	const found = exception.exec(said);
	return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

/** Joins advice and its exception, unless a colon or semicolon separates them into two statements. */
function spanOf(said: string, advised: Span, exempted: Span): Span | undefined {
	const [from, to] = [Math.min(advised.from, exempted.from), Math.max(advised.to, exempted.to)];
	return /[:：;；؛]/.test(said.slice(from, to)) ? undefined : { from, to };
}

/**
 * Returns the kinds of dangers that a sentence without an exception can hold. If it tells of a fraud, only harmful acts
 * are left; “Meet the thief” only names one.
 */
function kindsToldOf(said: string): readonly DangerKind[] {
	if (!tellsOfFraud(said)) return kinds;
	return tellsOfFraud(without(said, 'wrongdoer')) ? [] : ['harmfulAct'];
}

const tellsOfFraud = (said: string): boolean =>
	holds(without(without(said, 'emptyNegation'), 'someAreHonest'), 'fraudWarning');

/** Promises have no exception: nobody can keep them. */
const canBeExcepted = (kind: DangerKind): boolean => kind === 'secret' || kind === 'payAhead';

/** Returns the question that a sentence answers: “Phone back? Turn it off.” */
const questionBefore = (earlier: string): string => /[^.!?。！？۔؟]*[?？؟]\s*$/.exec(earlier)?.[0] ?? '';

/** Returns the range of a clause without list mark and outer spaces. */
function trimmed({ text, from, to }: Part): Span {
	const [lead = ''] = /^\s*(?:(?:[-*+>]|\d+\.)\s+)?/.exec(text) ?? [];
	return { from: from + lead.length, to: to - (text.length - text.trimEnd().length) };
}

/** Whether its sentence warns of a quotation with the danger: such a call begins with “…”; if he says “…”, do not. */
function isQuotedInWarning(line: string, { from, to }: Span): boolean {
	const quoted = partsOf(line, quotation).find((part) => part.from < to && from < part.to);
	if (!quoted) return false;
	// The quotation may contain sentences of its own.
	const rest = line.slice(0, quoted.from) + ' '.repeat(quoted.text.length) + line.slice(quoted.to);
	const around = sentencesIn(rest).find((part) => part.from <= quoted.from && quoted.to <= part.to)?.text ?? '';
	const warns = tellsOfFraud(around) || clausesOf(around).some((clause) => !isPremise(clause) && denies(clause.text));
	return warns && !judge(around, '');
}
