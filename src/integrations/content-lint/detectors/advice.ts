import { remember } from '../../../lib/remember.ts';
import { denies, holds, indexIn, without, listed } from './adviceWords.ts';
import { canonical, original, type Span } from './canonical.ts';
import { clausesOf, isPremise, quotation, sentencesIn, type Part } from './clauses.ts';
import { dangers, others, type Danger } from './dangers.ts';
import { joined, type Found } from './findings.ts';
import { anyOf } from './phrases.ts';

/** A heading or an opening line whose list says what not to do. */
export const forbids =
	/\b(?:never|not|don['’]t|avoid|mistakes?)\b|别|不要|千万|不能|勿|(?<!\p{L})(?:نہ|نہیں|مت)(?!\p{L})/u;

/** So near to each other, two pieces of dangerous advice are one. */
const MAX_APART = 15;

/**
 * Finds sentences that would cost a reader the number or the money: a secret given away, an app that lets somebody in,
 * money before the work, a promise nobody can keep. What forbids these things, or tells of those who ask for them, is
 * no such sentence.
 * @param text as a reader sees it
 * @param headingAt the heading or opening line that a place in the text stands under, if there is one
 */
export function dangerousAdvice(text: string, headingAt: (index: number) => string = () => ''): Found[] {
	const seen = canonical(text);
	let start = 0;
	const found = seen.text.split('\n').flatMap((line) => {
		const offset = start;
		start += line.length + 1;
		return inLine(line).map(({ kind, from, to }) => ({ kind, ...original(seen, offset + from, offset + to) }));
	});
	return joined(
		found.filter(({ from, to }) => hasException(text.slice(from, to)) || !forbids.test(headingAt(from).toLowerCase())),
		MAX_APART,
	);
}

/** Remembered, because the tests of the lint read the same lines hundreds of times. */
const inLine = remember((line: string): readonly Found[] =>
	sentencesIn(line).flatMap(({ text, from: offset }) => {
		const found = judge(text);
		const [from, to] = [offset + (found?.from ?? 0), offset + (found?.to ?? 0)];
		return found && !isQuotedAsFraud(line, from, to) ? [{ ...found, from, to }] : [];
	}),
);

const except = anyOf(listed('exception'));
const somebody = anyOf(others.flatMap(listed));
const beside = '[^,،，]{0,20}?';
/** A negation that an exception takes back: “nobody but your bank”. */
const exception = new RegExp(`(?:${except})${beside}(?:${somebody})|(?:${somebody})${beside}(?:${except})`, 'u');

/** Whether a text takes its own ban back for somebody. */
export const hasException = (text: string): boolean =>
	exemptedIn(without(canonical(text).text, 'honest')) !== undefined;

/** Tells which danger a sentence is, if it is one, and in which of its clauses. */
function judge(text: string): Found | undefined {
	const said = without(text, 'honest');
	const exempted = exemptedIn(said);
	if (/[?？؟]$/.test(said) || (!exempted && tellsOfFraud(said))) return undefined;
	const clauses = clausesOf(said);
	for (const danger of dangers)
		for (const clause of clauses) {
			if ((isPremise(clause) && !danger.isCondition) || !isMet(danger, clause, said)) continue;
			if (danger.adds && !onlyAdds(danger, clause, clauses)) continue;
			const advised = trimmed(clause);
			const whole = exempted && canBeExcepted(danger) ? spanOf(said, advised, exempted) : undefined;
			const isDenied = !whole && isWarned(danger, clause, clauses);
			if (isDenied === (danger.isDenied ?? false)) return { kind: danger.kind, ...(whole ?? advised) };
		}
	return undefined;
}

function exemptedIn(said: string): Span | undefined {
	const found = exception.exec(said);
	return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

/** Advice with its exception: a colon or a semicolon between them parts two statements. */
function spanOf(said: string, one: Span, other: Span): Span | undefined {
	const [from, to] = [Math.min(one.from, other.from), Math.max(one.to, other.to)];
	return /[:：;；؛]/.test(said.slice(from, to)) ? undefined : { from, to };
}

function tellsOfFraud(said: string): boolean {
	const words = without(said, 'emptyNegation');
	return holds(words, 'warning') || holds(words, 'aboutQuote');
}

/** What nobody can promise has no exception. */
const canBeExcepted = ({ kind }: Danger): boolean => kind === 'secret' || kind === 'payAhead';

/** Whether all the words of a danger are there. */
function isMet({ act, with: needed = [], where, unless }: Danger, clause: Part, said: string): boolean {
	const at = indexIn(clause.text, act);
	if (at < 0 || (unless && holds(said, unless))) return false;
	const upToHere = said.slice(0, clause.to);
	const places = { clause: clause.text, before: clause.text.slice(0, at), sentence: said };
	const place = where ? places[where] : upToHere;
	return needed.every((lists) => {
		const all = typeof lists === 'string' ? [lists] : lists;
		return all.some((list) => holds(where === 'before' && list === 'secret' ? upToHere : place, list));
	});
}

/** Whether a clause says no more than a secret that is added to what is handed over: “…, and the code”. */
function onlyAdds({ act, adds = 'hand' }: Danger, clause: Part, clauses: readonly Part[]): boolean {
	const rest = without(without(clause.text, act), 'secret');
	return (
		!/\p{L}/u.test(rest) && clauses.some(({ from, text }) => from < clause.from && holds(text, adds) && !denies(text))
	);
}

/** Whether the clause says not to do it, or ends a list that began with a not: “never give, send or read out”. */
function isWarned({ act, isNamed, holdsNegation }: Danger, clause: Part, clauses: readonly Part[]): boolean {
	const saysNot = ({ text }: Part): boolean => denies(holdsNegation ? without(text, act) : text);
	if (saysNot(clause)) return true;
	const rest = clauses.filter((other) => other !== clause && saysNot(other));
	const endsList = (other: Part): boolean => holds(other.from > clause.from ? other.text : clause.text, 'listEnd');
	return rest.some((other) => isNamed ?? (endsList(other) && holds(other.text, act)));
}

/** A clause without the mark of a list and the spaces around it. */
function trimmed({ text, from, to }: Part): { from: number; to: number } {
	const [lead = ''] = /^\s*(?:(?:[-*+>]|\d+\.)\s+)?/.exec(text) ?? [];
	return { from: from + lead.length, to: to - (text.length - text.trimEnd().length) };
}

/** Whether it is quoted as what somebody says, in a sentence that tells of a fraud: “…”: that is how such a call begins. */
function isQuotedAsFraud(line: string, from: number, to: number): boolean {
	const quoted = [...line.matchAll(quotation)].find(
		({ index, 0: words }) => index <= from && to <= index + words.length,
	);
	if (!quoted) return false;
	const [before = ''] = /[^.!?;。！？；۔؟]*$/u.exec(line.slice(0, quoted.index)) ?? [];
	const [after = ''] = /^[^.!?;。！？；۔؟]*/u.exec(line.slice(quoted.index + quoted[0].length)) ?? [];
	return holds(`${before} ${after}`, 'aboutQuote');
}
