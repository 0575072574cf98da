import { canonical, matchesIn, original, type Match, type Span } from './canonical.ts';
import { joined, withoutOverlaps, type Found } from './findings.ts';
import { allWords } from './languages.ts';

const kinds = ['secret', 'outsideApp', 'payAhead', 'promise'] as const;
type Kind = (typeof kinds)[number];

interface Advice {
	patterns: Record<Kind, RegExp[]>;
	excepted: Record<'secret' | 'payAhead', RegExp[]>;
	clauseEnd: RegExp;
	acts: readonly { kind: Kind; noun: RegExp; act: RegExp; own: RegExp }[];
}

const tables = allWords.map(({ advice }) => advice);
const languages = tables.map((words): Advice => {
	const all = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'gu'));
	return {
		patterns: {
			secret: all(words.secret),
			outsideApp: all(words.outsideApp),
			payAhead: all(words.payAhead),
			promise: all(words.promise),
		},
		excepted: { secret: all(words.excepted.secret), payAhead: all(words.excepted.payAhead) },
		clauseEnd: new RegExp(words.clauseEnd, 'gu'),
		acts: kinds.map((kind) => {
			const { noun, act, own } = words.acts[kind];
			return { kind, noun: new RegExp(noun, 'u'), act: new RegExp(act, 'u'), own: new RegExp(own, 'u') };
		}),
	};
});
/** A name such as AnyDesk is found by every language; what is said of it is in one of them. */
const inAny = (sources: readonly string[], flags: string): RegExp => new RegExp(sources.join('|'), flags);
const negation = inAny(
	tables.map((words) => words.negation),
	'u',
);
const emptyNegation = inAny(
	tables.map((words) => words.emptyNegation),
	'gu',
);
const warning = inAny(
	tables.map((words) => words.warning),
	'u',
);
const aboutQuote = inAny(
	tables.map((words) => words.aboutQuote),
	'u',
);

/** What stays with the reader and somebody else within one sentence, in either order. */
const MAX_DISTANCE = 60;
const within = (kind: keyof (typeof tables)[number]['kept']): RegExp =>
	new RegExp(
		tables
			.map(({ kept, others }) => [kept[kind].join('|'), others.join('|')] as const)
			.flatMap(([mine, theirs]) => [[mine, theirs] as const, [theirs, mine] as const])
			.map(([one, other]) => `(?:${one})[^.!?;。！？；۔؟\\n]{0,${MAX_DISTANCE}}?(?:${other})`)
			.join('|'),
		'gu',
	);
const reached = (['secret', 'outsideApp', 'payAhead'] as const).map((kind) => ({ kind, pattern: within(kind) }));

/** So near to each other, two pieces of dangerous advice are one. */
const MAX_APART = 15;

/** A heading or an opening line whose list says what not to do. */
export const forbids =
	/\b(?:never|not|don['’]t|avoid|mistakes?)\b|别|不要|千万|不能|勿|(?<!\p{L})(?:نہ|نہیں|مت)(?!\p{L})/u;

/**
 * Finds sentences that would cost a reader the number or the money: a secret given away, an app that lets somebody in,
 * money before the work, a promise nobody can keep. What forbids these things, or tells of those who ask for them, is
 * no such sentence.
 * @param text as a reader sees it
 * @param headingAt the heading or opening line that a place in the text stands under, if there is one
 */
export function dangerousAdvice(text: string, headingAt: (index: number) => string = () => ''): Found[] {
	const seen = canonical(text);
	const found = languages.flatMap((language) =>
		kinds.flatMap((kind) =>
			matchesIn(seen, language.patterns[kind])
				.filter((match) => !isWarned(seen.text, match, kind, language))
				.map(({ from, to }) => ({ kind, ...original(seen, from, to) }))
				.filter(({ from }) => !forbids.test(headingAt(from).toLowerCase())),
		),
	);
	const excepted = languages.flatMap((language) =>
		(['secret', 'payAhead'] as const).flatMap((kind) =>
			matchesIn(seen, language.excepted[kind])
				.filter(({ from, to }) => !isQuotedAsFraud(seen.text, from, to))
				.map(({ from, to }) => ({ kind, ...original(seen, from, to) })),
		),
	);
	const near = reached.flatMap(({ kind, pattern }) =>
		matchesIn(seen, [pattern])
			.filter(({ from, to }) => isPlainlySaid(seen.text, from, to))
			.map(({ from, to }) => ({ kind, ...original(seen, from, to) }))
			.filter(({ from }) => !forbids.test(headingAt(from).toLowerCase())),
	);
	const acts = languages
		.flatMap((language) => actsIn(seen.text, language))
		.filter(({ from, to }) => isPlainlySaid(seen.text, from, to))
		.map(({ kind, from, to }) => ({ kind, ...original(seen, from, to) }))
		.filter(({ from }) => !forbids.test(headingAt(from).toLowerCase()));
	return joined(withoutOverlaps([...found, ...excepted, ...near, ...acts]), MAX_APART);
}

/** Clauses in which something dangerous is done, whatever the words around it. */
function actsIn(text: string, { acts, clauseEnd }: Advice): (Span & { kind: Kind })[] {
	let start = 0;
	const ends = [...text.matchAll(clauseEnd)].map(({ index, 0: { length } }) => [index, index + length] as const);
	return [...ends, [text.length, text.length] as const].flatMap(([end, next]) => {
		const from = start;
		start = next;
		const clause = text.slice(from, end);
		const words = clause.trimStart().replace(/^(?:[-*+>]|\d+\.)\s+/, '');
		const found = acts.find(({ noun, act, own }) => noun.test(words) && act.test(words) && !own.test(words));
		return found && words !== '' ? [{ kind: found.kind, from: end - words.length, to: end }] : [];
	});
}

const quotation = /“[^“”\n]*”|«[^«»\n]*»|"[^"\n]*"|「[^「」\n]*」/gu;

/** Whether it is quoted as what somebody says, in a sentence that tells of a fraud: “…”: that is how such a call begins. */
function isQuotedAsFraud(text: string, from: number, to: number): boolean {
	const line = lineAround(text, from, to);
	const quoted = [...line.text.matchAll(quotation)].find(
		({ index, 0: words }) => index <= line.from && line.to <= index + words.length,
	);
	if (!quoted) return false;
	const [before = ''] = /[^.!?;。！？；۔؟]*$/u.exec(line.text.slice(0, quoted.index)) ?? [];
	const [after = ''] = /^[^.!?;。！？；۔؟]*/u.exec(line.text.slice(quoted.index + quoted[0].length)) ?? [];
	return aboutQuote.test(`${before} ${after}`);
}

/** No question, and nothing in the whole sentence forbids it or tells of a fraud. */
function isPlainlySaid(text: string, from: number, to: number): boolean {
	if (isQuotedAsFraud(text, from, to)) return false;
	const start = text.slice(0, from).search(/[^.!?;。！？；۔؟\n]*$/);
	const [rest = ''] = /^[^.!?;。！？；۔؟\n]*[?？؟]?/.exec(text.slice(to)) ?? [];
	const said = (text.slice(start, to) + rest).replace(emptyNegation, ' ');
	return !/[?？؟]$/.test(said) && !negation.test(said) && !warning.test(said);
}

function isWarned(text: string, { from, to, whole }: Match, kind: Kind, { clauseEnd }: Advice): boolean {
	if (isQuotedAsFraud(text, from, to)) return true;
	const line = lineAround(text, from, to);
	const ends = [...line.text.matchAll(clauseEnd)].map(({ index, 0: stop }) => [index, index + stop.length] as const);
	// The verb decides; in Urdu and Chinese it stands at the end of what was found.
	const start = ends.findLast(([, end]) => end <= Math.max(line.from, line.to - 1))?.[1] ?? 0;
	const end = ends.find(([stop]) => stop >= line.to)?.[0] ?? line.text.length;
	const isQuestion = /[?？؟]/.test(line.text.slice(end, end + 1));
	if (isQuestion && (kind === 'promise' || kind === 'payAhead')) return true;
	const clause = line.text.slice(Math.min(start, line.from), end);
	if (warning.test(clause.replace(emptyNegation, ' '))) return true;
	const said = line.text.slice(start, end).replace(emptyNegation, ' ');
	if (kind === 'secret') return negation.test(said) && !isOfAnother(said, whole);
	// A promise may hold a negation itself: "never fails".
	return negation.test(kind === 'promise' ? said.replace(whole, ' ') : said);
}

/** "Do not go there, send the code": the negation is of another verb, unless its part is a list of the same kind. */
function isOfAnother(said: string, whole: string): boolean {
	const before = said.slice(0, Math.max(0, said.indexOf(whole)));
	const governed = /\b(?:never|not|n['’]t|cannot)\s+(?:ever\s+|also\s+)?([a-z]+)([^,]*),/u.exec(before);
	if (!governed) return false;
	return !/^(?:give|tell|send|share|read|forward|provide|hand|dictate|submit|post|upload|email|say|show|pay|let|scan|photograph|type|enter|write|open|click|install)$/.test(
		governed[1] ?? '',
	);
}

function lineAround(text: string, from: number, to: number): { text: string; from: number; to: number } {
	const start = text.lastIndexOf('\n', from - 1) + 1;
	const stop = text.indexOf('\n', to);
	return { text: text.slice(start, stop < 0 ? text.length : stop), from: from - start, to: to - start };
}
