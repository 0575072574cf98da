import type { ContactWords } from '../../../../languages/lint/contact.ts';
import { canonical } from '../canonical.ts';
import { allWords } from '../../readers/languageWords.ts';

// Words of all languages together, because texts mix languages, and attackers do so on purpose.
const contacts = allWords.map(({ contact }) => contact);
const contactPersons = allWords.map((words) => words.contactPersons);

type ListName = {
	[Name in keyof ContactWords]-?: readonly string[] extends ContactWords[Name] ? Name : never;
}[keyof ContactWords];
const all = (list: ListName): readonly string[] => contacts.flatMap((words) => words[list] ?? []);

const keyOf = (word: string): string => canonical(word).text;

const merged = <Value>(tables: readonly Readonly<Record<string, Value>>[]): Map<string, Value> =>
	new Map(tables.flatMap((table) => Object.entries(table).map(([word, value]) => [keyOf(word), value] as const)));

/** Joins words to the source of a pattern, longest first. A space in a word matches any gap or none. */
function either(words: readonly string[]): string {
	const sources = [...new Set(words.map(keyOf))].sort((a, b) => b.length - a.length);
	return `(?:${sources.map((word) => word.replaceAll(' ', '[\\s._-]*')).join('|') || '(?!)'})`;
}

const anyIn = (sources: readonly (string | undefined)[]): RegExp =>
	new RegExp(sources.filter(Boolean).join('|') || '(?!)', 'u');

/** The edges of a word in Latin letters: sources of patterns. */
export const wordStart = '(?<![a-z0-9])';
export const wordEnd = '(?![a-z0-9])';

// Numbers.
/** The digits of a number word: “seven” → 7. */
export const digitWords = merged(contacts.map(({ digits }) => digits));
/** Number words with another meaning: Urdu “دو” is 2 and “give”. */
export const ambiguousWords = new Set(all('ambiguous').map(keyOf));
/** How often a word repeats the next digit: “double” → 2. */
export const repeatWords = merged(contacts.map(({ repeats = {} }) => repeats));
/** By how much a word multiplies the number before it: “hundred” → 100. */
export const multipliers = merged(contacts.map((words) => words.multipliers));
/** A word between hundreds and what is added to them: “and”. */
export const joiningWords = new Set(all('joining').map(keyOf));
/** A separator between digits: “dash”. */
export const fillerWords = new Set(all('fillers').map(keyOf));

// Persons and messengers.
/** A person whom readers should contact: “ask for Bilal”. */
export const persons = contactPersons.flatMap(({ persons }) => persons).map((source) => new RegExp(source, 'gu'));
/** The name of a private person, which not even a warning needs. */
export const privateNames = contactPersons.flatMap(({ names }) => names).map((source) => new RegExp(source, 'gu'));
/** The name of a messenger: “WhatsApp”, 微信. */
export const messengers = either(all('messengers'));
/** The same as a pattern, somewhere in a text. */
export const anyMessenger = new RegExp(messengers, 'u');
/** The same as the whole text. */
export const onlyMessenger = new RegExp(`^${messengers}$`, 'u');
const invitation = (source: string): RegExp => new RegExp(source.replaceAll('MESSENGER', messengers), 'gu');
/** An invitation to write to somebody on a messenger: “message us on Telegram”. */
export const invitations = all('invitations').map(invitation);
/** The same with a name, its first group: “ask Ahmed on WhatsApp”. */
export const namedInvitations = all('namedInvitations').map(invitation);
/** A word that marks a person: Urdu “صاحب”. */
export const titles = anyIn(contacts.map((words) => words.titles));
/** A person who may be named: Urdu “دوست”, a friend. */
export const anybody = anyIn(contacts.map((words) => words.anybody));
/** The verbs of an invitation, and a negation right before them: 别加. */
export const negatedVerbs = contacts.flatMap(({ negatedVerb }) =>
	negatedVerb
		? [{ verbs: new RegExp(`^(?:${negatedVerb.verbs})`, 'u'), negated: new RegExp(`${negatedVerb.negation}$`, 'u') }]
		: [],
);
/** A word between a messenger and the name of an account: “id”. */
export const accountWords = either(all('account'));
/** A word between the name of an account and a messenger: “simfix on WhatsApp”. */
export const onWords = either(all('on'));

// Addresses.
/** A word in Latin letters is a part of another word, if no space is around it. */
const isJoinable = (word: string): boolean => !/^[a-z]/.test(word);
/** The @ of an address: “at”, 艾特. */
export const atWords = either(all('at'));
export const joinableAtWords = either(all('at').filter(isJoinable));
/** The dot of an address: “dot”, 点. */
export const dotWords = either(all('dot'));
export const joinableDotWords = either(all('dot').filter(isJoinable));
/** The slash after a host: “slash”, 斜杠. */
export const slashWords = either(all('slash'));
/** A mail service in the letters of a language: “جی میل”. */
export const webMailNames = either(all('webMail'));
/** A word that makes a mail service and a name beside it an address: “ends with”. */
export const mailboxWords = either(all('mailbox'));
/** A top-level domain in words: “کام”, “with the usual ending”. */
export const writtenTopLevels = either(all('topLevel'));
/** A word that is also a top-level domain, and begins a clause after a comma: Roman Urdu “hai, de dun”. */
export const clauseStarts = either(all('notTopLevel'));
