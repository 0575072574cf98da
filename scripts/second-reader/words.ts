import { canonical } from '../../src/integrations/content-lint/detectors/canonical.ts';
import { isEnglish } from '../../src/integrations/content-lint/detectors/english.ts';
import { allWords } from '../../src/integrations/content-lint/detectors/languages.ts';
import { patternOf } from '../../src/integrations/content-lint/detectors/phrases.ts';
import { changeOf } from '../../src/integrations/content-lint/findings/lists.ts';
import type { Pair } from './sentences.ts';
import { withSpellingOf } from './spelling.ts';
import { isNew, newNames, rootOf, wordPatterns, type Vocabulary } from './vocabulary.ts';

const either = (sources: readonly string[], flags: string): RegExp => new RegExp(sources.join('|'), flags);
const review = allWords.map((words) => words.review);
const advice = allWords.map((words) => words.advice);
const stakes = either(
	review.map((words) => words.stakes),
	'u',
);
const allStakes = new RegExp(stakes.source, 'gu');
const turns = either(
	review.map((words) => words.turns),
	'gu',
);
const weakTurns = either(
	review.map((words) => words.weakTurns),
	'gu',
);
const negations = patternOf(
	advice.flatMap(({ negation }) => negation),
	'gu',
);
const noNegations = patternOf(
	advice.flatMap(({ emptyNegation }) => emptyNegation),
	'gu',
);
/** A word with a capital that does not begin a sentence, or with more than one; in Urdu and Chinese each with a capital. */
const properName =
	/(?<=[\p{Script=Arabic}\p{Script=Han}][^.!?\p{Script=Latin}]*|[\p{Ll}\p{N},;] )\p{Lu}\p{L}*|\p{L}+\p{Lu}\p{L}*/gu;
const link = /\]\([^)]*\)/g;
/** What a sentence prints from the data, and where it leads away. */
const printed = /<[A-Z][^<>]*>|\]\([^)]*:[^)]*\)|\{[^{}]*\}|\[\[[^\]]*\]\]/g;

/**
 * Tells why a second person has to read a sentence, if one has: it is new or gone and is about a secret, money, an app,
 * somebody who helps, a promise or the law; it is about another of these than before; it says not, prints, counts, leads
 * or names something else; or it names what the guide has never named. A spelling that is mended and another wording of the
 * same are not read again.
 */
export function whyOf(
	{ before: written, after, isMoved }: Pair,
	vocabulary: Vocabulary,
): 'moved' | 'name' | 'sentence' | undefined {
	const before = withSpellingOf(after, written, vocabulary);
	if (before === after && !isMoved) return undefined;
	const isAtStake = [before, after].some((text) => stakes.test(wordsOf(text)));
	// What is printed and forbidden is compared as it was written: no slip of the hand excuses another.
	const [was, is] = [factsOf(written), factsOf(after)];
	if (isMoved) return isAtStake || is.length > 0 ? 'moved' : undefined;
	if (newNames(after, vocabulary).some((word) => !before.includes(word))) return 'name';
	if (changeOf(was, is).length > 0) return 'sentence';
	const isOneSided = before === '' || after === '';
	if (isAtStake && (isOneSided || changeOf(stakesOf(before), stakesOf(after)).length > 0)) return 'sentence';
	// Beside a secret, a word that the guide has never used may do anything with it.
	if (isAtStake && singleWords(after).some((word) => !wordsOf(before).includes(word) && isNew(word, vocabulary)))
		return 'sentence';
	// Stars and strokes say what counts, and may take a word back: ~~never~~.
	if (before !== '' && after !== '' && changeOf(marksOf(before), marksOf(after)).length > 0) return 'sentence';
	// A new sentence brings conditions and persons of its own; one that is gone, or has others now, said something else.
	if (before === '') return undefined;
	if (changeOf(turnsOf(before), turnsOf(after)).length > 0) return 'sentence';
	// Beside a secret or a not, the rest of the sentence says of what it holds, and for whom.
	const isDelicate = isAtStake || [...was, ...is].includes('not');
	const isTurned = isDelicate && changeOf(weakTurnsOf(before), weakTurnsOf(after)).length > 0;
	return after !== '' && (isTurned || isJumbled(before, after)) ? 'sentence' : undefined;
}

const wordsOf = (text: string): string => canonical(text.replace(wordPatterns.markup, ' ')).text;

/** What a sentence prints from the data, its figures, and how often it says not to do something. */
function factsOf(text: string): string[] {
	const plain = wordsOf(text);
	const nots =
		turnsOf(text).length + weakTurnsOf(text).length > 0 ? (plain.replace(noNegations, ' ').match(negations) ?? []) : [];
	return [...(text.match(printed) ?? []), ...(plain.match(/\d+/g) ?? []), ...nots.map(() => 'not')];
}

/** The secrets, sums, apps, helpers and promises that a sentence is about, each once. */
const stakesOf = (text: string): string[] => [
	...new Set([...wordsOf(text).matchAll(allStakes)].map(([word]) => rootOf(word))),
];

const marksOf = (text: string): string[] =>
	text.replace(wordPatterns.markup, ' ').match(/~~|`+|\*+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu) ?? [];

/** What else turns a sentence around, where it leads and whom it names. */
const turnsOf = (text: string): string[] => [
	...(wordsOf(text).match(turns) ?? []).map(rootOf),
	...(text.match(link) ?? []),
	...(text.replace(wordPatterns.markup, ' ').match(properName) ?? []),
	...(wordsOf(text).match(wordPatterns.latin) ?? []).filter((word) => !isEnglish(word)),
];

const weakTurnsOf = (text: string): string[] => (wordsOf(text).match(weakTurns) ?? []).map(rootOf);

/** Whether a sentence has the words it had in an order that may say something else: who pays whom. */
function isJumbled(before: string, after: string): boolean {
	const [old, now] = [singleWords(before), singleWords(after)];
	if (isSame(old, now) || changeOf(old, now).length > 0) return false;
	let start = 0;
	while (old[start] === now[start]) start += 1;
	let end = 0;
	while (old.at(-1 - end) === now.at(-1 - end)) end += 1;
	const [a = [], b = []] = [old, now].map((words) => words.slice(start, words.length - end));
	// “if he calls, hang up” and “hang up if he calls”; “the time and the centre” and “the centre and the time”
	const isTurned = a.some((_, cut) => isSame([...a.slice(cut), ...a.slice(0, cut)], b) || isExchanged(a, b, cut));
	return !isTurned || !isSame(printsOf(before), printsOf(after));
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join(' ') === other.join(' ');
const joint = /^(?:and|or|the|a|an|اور|یا|和|或|与)$/;

/** Whether what stands before and after a joining word has changed places. */
function isExchanged(a: readonly string[], b: readonly string[], cut: number): boolean {
	let end = cut;
	while (joint.test(a[end] ?? '')) end += 1;
	return end > cut && isSame([...a.slice(end), ...a.slice(cut, end), ...a.slice(0, cut)], b);
}

const printsOf = (text: string): string[] =>
	text.match(/<[^<>]*>|\]\([^)]*\)|\[\[[^\]]*\]\]|\{[^{}]*\}|\p{N}+/gu) ?? [];
const singleWords = (text: string): string[] => wordsOf(text).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
