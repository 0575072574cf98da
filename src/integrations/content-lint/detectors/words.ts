import { canonical } from './canonical.ts';
import { allWords } from './languages.ts';

const contacts = allWords.map(({ contact }) => contact);

/** A word in the form in which it is looked up. */
const keyOf = (word: string): string => canonical(word).text;

const merged = <Value>(tables: readonly Readonly<Record<string, Value>>[]): Map<string, Value> =>
	new Map(tables.flatMap((table) => Object.entries(table).map(([word, value]) => [keyOf(word), value] as const)));

/** Words of all languages in one pattern, the longest first; a space in a word may be any gap or none. */
function either(words: readonly string[]): string {
	const sources = [...new Set(words.map(keyOf))].sort((a, b) => b.length - a.length);
	return `(?:${sources.map((word) => word.replaceAll(' ', '[\\s._-]*')).join('|')})`;
}

/** Number words of all languages: texts mix them, and so does whoever wants a number to get through. */
export const digitWords = merged(contacts.map(({ digits }) => digits));
export const ambiguousWords = new Set(contacts.flatMap(({ ambiguous }) => ambiguous.map(keyOf)));
export const repeatWords = merged(contacts.map(({ repeats }) => repeats));
export const hundredWords = new Set(contacts.flatMap(({ hundred }) => hundred.map(keyOf)));
export const fillerWords = new Set(contacts.flatMap(({ fillers }) => fillers.map(keyOf)));

/** Patterns, as sources, for what surrounds contact details. */
export const dialWords = either(contacts.flatMap(({ dial }) => dial));
/** How somebody is named to whom a reader is sent. */
export const persons = contacts.flatMap(({ persons: sources }) => sources.map((source) => new RegExp(source, 'gu')));
export const messengers = either(contacts.flatMap(({ messengers: names }) => names));
/** Invitations to write to somebody on a messenger, and those that name whom; a title makes a person of anybody. */
const invitation = (source: string): RegExp => new RegExp(source.replaceAll('MESSENGER', messengers), 'gu');
export const invitations = contacts.flatMap((words) => words.invitations.map(invitation));
export const namedInvitations = contacts.flatMap((words) => words.namedInvitations.map(invitation));
const anyIn = (sources: readonly string[]): RegExp => new RegExp(sources.filter(Boolean).join('|') || '(?!)', 'u');
export const titles = anyIn(contacts.map((words) => words.titles));
export const anybody = anyIn(contacts.map((words) => words.anybody));
export const accountWords = either(contacts.flatMap(({ account }) => account));
export const atWords = either(contacts.flatMap(({ at }) => at));
export const dotWords = either(contacts.flatMap(({ dot }) => dot));
export const writtenTopLevels = either(contacts.flatMap(({ topLevel }) => topLevel));
