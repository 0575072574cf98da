import { objectReplacement } from '../../../../lib/placeholders.ts';
import { canonical, matchesIn, originalSpan, type Canonical, type Match } from '../canonical.ts';
import { isEnglish } from '../english.ts';
import type { Span } from '../parts.ts';
import { joined, ofKind, withoutOverlaps, type Detection } from '../detector.ts';
import { isInvitation } from './invitation.ts';
import { hasName, outsideLongNames, type KnownNames } from './knownNames.ts';
import { unknownNames } from './unknownNames.ts';
import {
	accountWords,
	anybody,
	anyMessenger,
	invitations,
	messengers,
	namedInvitations,
	onlyMessenger,
	onWords,
	persons,
	privateNames,
	titles,
	wordEnd,
	wordStart,
} from './contactPatterns.ts';

/** Without the full stop of its sentence. */
const name = '[a-z0-9][a-z0-9._-]{1,30}[a-z0-9_]';
const joint = `(?:[\\s:=@>→(（“"'~|/·•-]|–|—|${accountWords}(?:(?<![a-z])|(?![a-z])))*`;
/** A name after the messenger: `WeChat simfix_pk`, 微信号：simfix, واٹس ایپ @simfix. */
const afterMessenger = new RegExp(
	`${wordStart}${messengers}(?:(?<![a-z])|(?![a-z]))(${joint})(${name})${wordEnd}`,
	'gu',
);
/** A name before the messenger: `simfix_pk on Instagram`. */
const beforeMessenger = new RegExp(`${wordStart}(${name})\\s+${onWords}\\s+${messengers}${wordEnd}`, 'gu');
/** Names in the form of Discord and Skype. */
const ofService = [/(?<![a-z0-9&#])[a-z0-9][a-z0-9_.]+#\d{4}(?!\d)/gu, /(?<![a-z])live:[a-z0-9._-]{3,}/gu];
const sign = /(?<![\p{L}\p{N}._%+-])@\s?[a-z0-9_][a-z0-9._]{2,}/gu;

/** Findings with at most this many characters between them are one invitation. */
const MAX_APART = 15;
/** An unknown name is no second mistake at most this far from an account or a person. */
const SAME_SENTENCE = 60;

/** A name on a messenger, an invitation to a person, or a name that nobody knows. */
export type ContactKind = 'handle' | 'person' | 'name';

/** A text, with the names that it may use. */
interface Searched {
	text: string;
	canonicalText: Canonical;
	names: KnownNames;
}

/**
 * Finds names on messengers, invitations to write to somebody there, persons and shops by name, and names that nobody
 * knows.
 * @param text as readers see it
 */
export function contactsIn(text: string, names: KnownNames): Detection<ContactKind>[] {
	const canonicalText = canonical(text);
	const searched = { text, canonicalText, names };
	const invited = matchesIn(canonicalText, invitations).filter(isInvitation(canonicalText.text));
	// An earlier form takes precedence; a name before a messenger is late, so that an invitation with it is a person.
	const all = [
		...inOriginal(canonicalText, 'handle', matchesIn(canonicalText, [sign], /@/)),
		...inOriginal(canonicalText, 'handle', matchesIn(canonicalText, ofService, /#|live:/)),
		...namesAfterMessenger(searched),
		...invitationsByName(searched),
		...inOriginal(canonicalText, 'person', invited),
		...personsByName(searched),
		...namesBeforeMessenger(searched),
		...ofKind<ContactKind>('name', unknownNames(text, names)),
	];
	const found = joined(withoutOverlaps(all), MAX_APART);
	const isTold = ({ from }: Span): boolean =>
		found.some(({ kind, to }) => kind !== 'name' && Math.abs(from - to) < SAME_SENTENCE);
	return found.filter((part) => part.kind !== 'name' || !isTold(part));
}

/** What a component shows is no name that an editor typed. */
const inOriginal = (canonicalText: Canonical, kind: ContactKind, found: readonly Match[]): Detection<ContactKind>[] =>
	found
		.filter(({ whole }) => !whole.includes(objectReplacement))
		.map(({ from, to }) => ({ kind, ...originalSpan(canonicalText, from, to) }));

function namesAfterMessenger({ text, canonicalText, names }: Searched): Detection<ContactKind>[] {
	const found = matchesIn(canonicalText, [afterMessenger], anyMessenger).filter(({ from, whole, parts }) => {
		const [between = '', word = ''] = parts;
		const hasSign = between.includes('@');
		// "Signal" is a messenger; "signal" is reception.
		if (whole.startsWith('signal') && text[canonicalText.at[from] ?? 0] !== 'S' && !hasSign) return false;
		if (/^[\d.-]+$/.test(word) || onlyMessenger.test(word)) return false;
		// A host that begins like a messenger, weixin110.com, is an address.
		if (between === '' && /\.[a-z]{2,}$/.test(word)) return false;
		const isMixed = (/\d/.test(word) && /[a-z]{2}/.test(word) && word.length > 4) || word.includes('_');
		return isMixed || hasSign || !isKnown(word, names);
	});
	return inOriginal(canonicalText, 'handle', found);
}

function namesBeforeMessenger({ canonicalText, names }: Searched): Detection<ContactKind>[] {
	const found = matchesIn(canonicalText, [beforeMessenger], anyMessenger).filter(
		({ parts: [word = ''] }) => /[a-z]/.test(word) && !onlyMessenger.test(word) && !isKnown(word, names),
	);
	return inOriginal(canonicalText, 'handle', found);
}

function invitationsByName({ canonicalText, names }: Searched): Detection<ContactKind>[] {
	const isNobody = (word: string): boolean =>
		!/\p{Script=Arabic}/u.test(word) && (hasName(names, word) || (word.endsWith('s') && isEnglish(word)));
	const isNamed = ({ parts: [people = ''] }: Match): boolean =>
		titles.test(people) || !(anybody.test(people) || people.trim().split(/\s+/).every(isNobody));
	const found = matchesIn(canonicalText, namedInvitations, anyMessenger)
		.filter(isNamed)
		.filter(isInvitation(canonicalText.text));
	return inOriginal(canonicalText, 'person', found);
}

/** Reads the original text, where names have capitals. */
function personsByName({ text, names }: Searched): Detection<ContactKind>[] {
	const isName = ({ groups }: RegExpExecArray): boolean => {
		const word = groups?.['name']?.toLowerCase();
		const shop = groups?.['shop']?.toLowerCase() ?? '';
		// Whose name is no place: Jazz Communications, not Okara Mobiles.
		if (hasName(names, shop) && !names.places.has(shop)) return false;
		return word === undefined || !(isKnown(word, names) || onlyMessenger.test(word));
	};
	const found = (patterns: readonly RegExp[]): Detection<ContactKind>[] =>
		patterns
			.flatMap((pattern) => [...text.matchAll(pattern)])
			.filter(isName)
			.map(({ 0: whole, index }) => ({ kind: 'person', from: index, to: index + whole.length }));
	const isNoWarning = isInvitation(text.toLowerCase().replaceAll('，', ','));
	return [...outsideLongNames(found(privateNames), text, names), ...found(persons).filter(isNoWarning)];
}

/** Whether all parts of a word are in the dictionary or in the data. */
function isKnown(word: string, names: KnownNames): boolean {
	const wordParts = word.replace(/[._-]+$/, '').split(/[._-]/);
	return hasName(names, word) || wordParts.every((part) => hasName(names, part) || isEnglish(part));
}
