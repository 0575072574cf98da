import { placeholder } from '../../../lib/placeholders.ts';
import { canonical, matchesIn, original, type Match } from './canonical.ts';
import { isEnglish } from './english.ts';
import { joined, withoutOverlaps, type Found } from './findings.ts';
import { denies, holds } from './adviceWords.ts';
import { areListed, clausesOf, isPremise, sentencesIn } from './clauses.ts';
import {
	accountWords,
	anybody,
	invitations,
	messengers,
	namedInvitations,
	negatedVerbs,
	persons,
	titles,
} from './words.ts';

/** Technical terms and names that the dictionary lacks and the guide needs. */
const ofTheField = new Set(
	'esim sim sims otp pin puk imei eid imsi qr cnic nicop poc app apps wi-fi wifi apk ios sunday monday tuesday wednesday thursday friday saturday android iphone ipad google apple samsung xiaomi oppo vivo huawei realme infinix tecno redmi pta nadra nccia fia jazzcash easypaisa alipay gmail icloud pakistan pakistani china chinese urdu english lahore karachi islamabad online offline pak anydesk teamviewer quicksupport rustdesk airdroid ultraviewer todesk login logout 2fa http https'.split(
		' ',
	),
);

const before = '(?<![a-z0-9])';
const after = '(?![a-z0-9])';
const name = '[a-z0-9][a-z0-9._-]{2,31}';
const joint = `(?:[\\s:=@>→(（“"'~|/·•-]|–|—|${accountWords}(?:(?<![a-z])|(?![a-z])))*`;
/** A name after the messenger: `WeChat simfix_pk`, 微信号：simfix, واٹس ایپ @simfix. */
const afterMessenger = new RegExp(`${before}${messengers}(?:(?<![a-z])|(?![a-z]))(${joint})(${name})${after}`, 'gu');
/** A name before the messenger: `simfix_pk on Instagram`. */
const beforeMessenger = new RegExp(`${before}(${name})\\s+(?:on|via)\\s+${messengers}${after}`, 'gu');
const anyMessenger = new RegExp(messengers, 'u');
const wholeMessenger = new RegExp(`^${messengers}$`, 'u');
/** Names in the form of Discord and Skype. */
const ofService = [/(?<![a-z0-9&#])[a-z0-9][a-z0-9_.]+#\d{4}(?!\d)/gu, /(?<![a-z])live:[a-z0-9._-]{3,}/gu];
const sign = /(?<![\p{L}\p{N}._%+-])@\s?[a-z0-9_][a-z0-9._]{2,}/gu;

/** Findings with at most this many characters between them are one invitation. */
const MAX_APART = 15;

/** A name on a messenger, or an invitation to a person. */
export type ContactKind = 'handle' | 'person';

/**
 * Finds names on messengers, and invitations to write to somebody there.
 * @param text as readers see it
 * @param names that the data have, in lower case: operators, authorities, terms of the glossary
 */
export function handles(text: string, names: ReadonlySet<string>): Found<ContactKind>[] {
	const seen = canonical(text);
	const found: Found<ContactKind>[] = [];
	const add = (kind: ContactKind, from: number, to: number): void => {
		if (!seen.text.slice(from, to).includes(placeholder)) found.push({ kind, ...original(seen, from, to) });
	};
	const isKnown = (word: string): boolean =>
		word
			.replace(/[._-]+$/, '')
			.split(/[._-]/)
			.every((part) => ofTheField.has(part) || names.has(part) || isEnglish(part)) || ofTheField.has(word);
	const isNobody = (word: string): boolean =>
		!/\p{Script=Arabic}/u.test(word) &&
		(names.has(word) || ofTheField.has(word) || (word.endsWith('s') && isEnglish(word)));
	const isNamed = (people: string): boolean =>
		titles.test(people) || !(anybody.test(people) || people.trim().split(/\s+/).every(isNobody));

	for (const { from, to } of matchesIn(seen, [sign], /@/)) add('handle', from, to);
	for (const { from, to } of matchesIn(seen, ofService, /#|live:/)) add('handle', from, to);
	for (const { from, to, whole, parts } of matchesIn(seen, [afterMessenger], anyMessenger)) {
		const [between = '', word = ''] = parts;
		// "Signal" is a messenger; "signal" is reception.
		if (whole.startsWith('signal') && text[seen.at[from] ?? 0] !== 'S' && !between.includes('@')) continue;
		const isMixed = (/\d/.test(word) && /[a-z]{2}/.test(word) && word.length > 4) || word.includes('_');
		if (/^[\d.-]+$/.test(word) || wholeMessenger.test(word)) continue;
		if (isMixed || between.includes('@') || !isKnown(word)) add('handle', from, to);
	}
	const person = ({ from, to }: Match): void => {
		if (!isWarning(seen.text, from, to)) add('person', from, to);
	};
	matchesIn(seen, namedInvitations, anyMessenger)
		.filter(({ parts: [people = ''] }) => isNamed(people))
		.forEach(person);
	matchesIn(seen, invitations).forEach(person);
	for (const { 0: whole, index, groups } of persons.flatMap((pattern) => [...text.matchAll(pattern)])) {
		const word = groups?.['name'];
		if (word !== undefined && (isKnown(word.toLowerCase()) || wholeMessenger.test(word.toLowerCase()))) continue;
		if (!isWarning(text.toLowerCase().replaceAll('，', ','), index, index + whole.length))
			found.push({ kind: 'person', from: index, to: index + whole.length });
	}
	// Last, so that an invitation with a name is reported as a person.
	for (const { from, to, parts } of matchesIn(seen, [beforeMessenger], anyMessenger)) {
		const [word = ''] = parts;
		if (/[a-z]/.test(word) && !wholeMessenger.test(word) && !isKnown(word)) add('handle', from, to);
	}
	return joined(withoutOverlaps(found), MAX_APART);
}

/** Whether its clause, or a list with its clause, denies an invitation or speaks of fraud. */
function isWarning(text: string, from: number, to: number): boolean {
	const verb = negatedVerbs.find(({ verbs }) => verbs.test(text.slice(from, to)));
	if (verb) return verb.negated.test(text.slice(0, from));
	const sentence = sentencesIn(text).find((part) => from < part.to);
	const clauses = clausesOf(sentence?.text ?? '');
	const clause = clauses.find((part) => from < (sentence?.from ?? 0) + part.to);
	return clauses.some(
		(part) =>
			(denies(part.text) || holds(part.text, 'quotedFraud')) &&
			(part === clause || (clause !== undefined && !isPremise(part) && areListed(part, clause))),
	);
}
