import { canonical } from './canonical.ts';
import { allWords } from './languages.ts';

const contacts = allWords.map(({ contact }) => contact);

/** Converts a word to the key of the tables. */
const keyOf = (word: string): string => canonical(word).text;

const merged = <Value>(tables: readonly Readonly<Record<string, Value>>[]): Map<string, Value> =>
	new Map(tables.flatMap((table) => Object.entries(table).map(([word, value]) => [keyOf(word), value] as const)));

/** Joins words to one pattern, longest first. A space in a word matches any gap or none. */
function either(words: readonly string[]): string {
	const sources = [...new Set(words.map(keyOf))].sort((a, b) => b.length - a.length);
	return `(?:${sources.map((word) => word.replaceAll(' ', '[\\s._-]*')).join('|') || '(?!)'})`;
}

/** Number words of all languages, because texts mix languages, and attackers do so on purpose. */
export const digitWords = merged(contacts.map(({ digits }) => digits));
export const ambiguousWords = new Set(contacts.flatMap(({ ambiguous }) => ambiguous.map(keyOf)));
export const repeatWords = merged(contacts.map(({ repeats }) => repeats));
export const hundredWords = new Set(contacts.flatMap(({ hundred }) => hundred.map(keyOf)));
export const yearZeros: readonly string[] = contacts.flatMap((words) => words.yearZeros);
export const fillerWords = new Set(contacts.flatMap(({ fillers }) => fillers.map(keyOf)));

// Sources of patterns for the words around contact details.
export const dialWords = either(contacts.flatMap(({ dial }) => dial));
/** Patterns for a person whom readers should contact. */
export const persons = contacts.flatMap(({ persons: sources }) => sources.map((source) => new RegExp(source, 'gu')));
export const messengers = either(contacts.flatMap(({ messengers: names }) => names));
/** Makes a pattern for an invitation to write to somebody on a messenger. */
const invitation = (source: string): RegExp => new RegExp(source.replaceAll('MESSENGER', messengers), 'gu');
export const invitations = contacts.flatMap((words) => words.invitations.map(invitation));
export const namedInvitations = contacts.flatMap((words) => words.namedInvitations.map(invitation));
const anyIn = (sources: readonly string[]): RegExp => new RegExp(sources.filter(Boolean).join('|') || '(?!)', 'u');
export const titles = anyIn(contacts.map((words) => words.titles));
export const anybody = anyIn(contacts.map((words) => words.anybody));
/** Verbs of an invitation, and a negation right before them. */
export const negatedVerbs = contacts.flatMap(({ negatedVerb }) =>
	negatedVerb
		? [{ verbs: new RegExp(`^(?:${negatedVerb.verbs})`, 'u'), negated: new RegExp(`${negatedVerb.negation}$`, 'u') }]
		: [],
);
export const accountWords = either(contacts.flatMap(({ account }) => account));
export const atWords = either(contacts.flatMap(({ at }) => at));
export const dotWords = either(contacts.flatMap(({ dot }) => dot));
export const slashWords = either(contacts.flatMap(({ slash }) => slash));
export const webMailNames = either(contacts.flatMap(({ webMail }) => webMail));
export const writtenTopLevels = either(contacts.flatMap(({ topLevel }) => topLevel));
