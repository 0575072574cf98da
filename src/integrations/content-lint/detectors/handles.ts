import { placeholder } from '../../../lib/placeholders.ts';
import { canonical, matchesIn, original, type Match } from './canonical.ts';
import { isEnglish } from './english.ts';
import { joined, withoutOverlaps, type Found } from './findings.ts';
import { accountWords, messengers, persons } from './words.ts';

/** Words of the field that no dictionary has, and names a text about phones in Pakistan needs. */
const ofTheField = new Set(
	'esim sim sims otp pin puk imei eid imsi qr cnic nicop poc app apps wi-fi wifi apk ios sunday monday tuesday wednesday thursday friday saturday android iphone ipad google apple samsung xiaomi oppo vivo huawei realme infinix tecno redmi pta nadra nccia fia jazzcash easypaisa alipay gmail icloud pakistan pakistani china chinese urdu english lahore karachi islamabad online offline pak anydesk teamviewer quicksupport rustdesk airdroid ultraviewer todesk login logout 2fa http https'.split(
		' ',
	),
);

const before = '(?<![a-z0-9])';
const after = '(?![a-z0-9])';
const name = '[a-z0-9][a-z0-9._-]{2,31}';
const joint = `(?:[\\s:=@>→(（“"'~|/·•-]|–|—|${accountWords}(?:(?<![a-z])|(?![a-z])))*`;
/** A name on a messenger after the messenger's: `WeChat simfix_pk`, 微信号：simfix, واٹس ایپ @simfix. */
const afterMessenger = new RegExp(`${before}${messengers}(?:(?<![a-z])|(?![a-z]))(${joint})(${name})${after}`, 'gu');
/** The same before it: `simfix_pk on Instagram`. */
const beforeMessenger = new RegExp(`${before}(${name})\\s+(?:on|via)\\s+${messengers}${after}`, 'gu');
const anyMessenger = new RegExp(messengers, 'u');
const wholeMessenger = new RegExp(`^${messengers}$`, 'u');
/** Names as Discord and Skype write them. */
const ofService = [/(?<![a-z0-9&#])[a-z0-9][a-z0-9_.]+#\d{4}(?!\d)/gu, /(?<![a-z])live:[a-z0-9._-]{3,}/gu];
const sign = /(?<![\p{L}\p{N}._%+-])@\s?[a-z0-9_][a-z0-9._]{2,}/gu;

/** Who may be written to: nobody by name. */
const anybody =
	'(?:your|their|his|her|its|my|our|the|this|that|these|those|an?|any\\w*|some\\w*|every\\w*|no|nobody|none|one|you|them|him|it|people|us|me|only|all|each|other|others|which|who|or|and|never|not|friends?|family|contacts|somebody)';
const personally = new RegExp(
	`${before}(?:add|contact|message|dm|ask|find|reach|follow|join|text|ping|inbox|search(?: for)?|write to|talk to|speak to|look for)\\s+(?!${anybody}\\b)((?:[a-z0-9._-]+\\s+){1,3}?)(?:on|via|through|over|by|at|in)\\s+(?:the\\s+)?${messengers}${after}`,
	'gdu',
);
/** `WhatsApp us`, `DM me`, “message us on Telegram”. */
const invitation = new RegExp(
	`${before}(?:(?:dm|inbox|whatsapp|pm)\\s+(?:me|us)|(?:add|contact|message|text|write to|talk to|reach|call|join|follow)\\s+(?:me|us|him|her)\\s+(?:on|via|through|over|by|at|in)\\s+${messengers})${after}`,
	'gu',
);

const quoted = '[“”"‘’«»]?';
/** Somebody to be looked for, or greeted to be let in: no name has to stand there. */
const lookedFor = [
	`${before}search\\s+(?:on\\s+)?${messengers}\\s+for${after}`,
	`${before}send\\s+(?:an?\\s+)?${quoted}(?:hi|hello|salam)${quoted}\\s[^.!?;\\n]{0,30}\\b(?:on|via|over)\\s+${messengers}${after}`,
	`${messengers}\\s*(?:پر|پہ)[^۔؟!\\n]{0,20}${quoted}(?:ہائے|ہیلو|سلام|hi|hello)${quoted}\\s+(?:بھیج|لکھ|میسج)`,
	`${messengers}\\s*(?:پر|پہ)\\s[^۔؟!\\n]{1,20}(?:دیکھیں|تلاش کریں|سرچ کریں|ڈھونڈیں)`,
	`${messengers}[^۔؟!\\n]{0,40}(?:جوائن|فالو|سبسکرائب) کر(?:یں| لیں)`,
	`(?<![\\p{Script=Han}a-z])加\\s?(?:v|vx|微|薇)\\s?[:：]`,
	`(?:${messengers}|微博|闲鱼)(?:上|里)?搜(?!索?(?:不到|出来))`,
	`(?:问|找|联系|加)${messengers}(?:上|里)?的`,
].map((source) => new RegExp(source, 'gu'));

const urdu = '\\p{Script=Arabic}';
const urduWord = (words: string): RegExp => new RegExp(`(?<!${urdu})(?:${words})(?!${urdu})`, 'u');
const urduTitle = urduWord('بھائی|صاحب|باجی|استاد|سر جی|ایجنٹ');
const urduAnybody = urduWord(
	'کمپنی|کمپنیوں|بینک|ہیلپ لائن|گھر والوں|دوستوں|دوست|رشتے داروں?|بیٹے|بیٹی|بھائی بہن|اپنے|اپنی|اپنوں|کسی|ان|انہیں|انہوں|اس|آپ|لوگوں?|سب|کوئی|فیس بک|پی ٹی اے|نادرا|آپریٹر|خود|جو|یہ|وہ|نہ|نہیں|مت',
);
const urduPersonally = [
	// "on WhatsApp, ask Ahmed"
	`${messengers}\\s*(?:پر|پہ|میں)\\s+((?:${urdu}+\\s+){1,3}?)(?:سے|کو)\\s+(?:رابطہ|بات|میسج|پوچھ|لکھ|کہ|کال|ٹائم|وقت)`,
	// "ask Ahmed on WhatsApp"
	`(?<!${urdu})((?:${urdu}+\\s+){1,3}?)(?:سے|کو)\\s+${messengers}\\s*(?:پر|پہ)\\s+(?:رابطہ|بات|میسج|پوچھ|لکھ|کال)`,
].map((source) => new RegExp(source, 'gu'));
const urduInvitation = new RegExp(
	`(?:ہم سے|مجھ سے|ہمیں|مجھے)\\s+(?:${messengers}\\s*(?:پر|پہ)?\\s+)?(?:رابطہ کریں|میسج کریں|واٹس ایپ کریں|ایڈ کریں|ان باکس کریں)|${messengers}\\s*(?:پر|پہ)\\s+(?:ہم سے|مجھ سے|ہمیں|مجھے)\\s`,
	'gu',
);

const chineseTitles = '(?:[小老阿][\\p{Script=Han}]|[\\p{Script=Han}]{1,2}(?:哥|姐|总|师傅|老师|先生|女士|经理))';
const chinesePersonally = [
	`(?:加|找|联系|搜|私信|问)\\s*${chineseTitles}(?:的)?\\s*(?:${messengers})?`,
	`${messengers}\\s*(?:上|里)?\\s*(?:加|找|联系|搜|私信|：|:)\\s*${chineseTitles}`,
].map((source) => new RegExp(source, 'gu'));
const chineseInvitation =
	/(?:加|扫)(?:我|我们|客服|本人)(?:的)?(?:微信|v信|微|v|qq|好友)|(?:微信|电话|v信)同号|私信(?:我|我们|客服)|(?:微信|v信|qq|telegram|whatsapp)(?:联系|找|私聊)(?:我|我们|本人)|(?:加|进|扫码进)(?:我|我们|本)的?群/gu;

const asksFor = /^(?:加|找|联系|搜|私信|问)/u;
const chineseNot = /(?:不|别|勿|莫|没|骗|假)[^。！？；，\n就]{0,6}$/u;

/** Words that begin like somebody's name. */
const isNeutral = /^(?:问|找|联系|加)(?:老人|老家|小孩|老板)/;

const negation =
	/\b(?:never|not|no|nobody|none|don'?t|do not|cannot|avoid|fake|false|scam|fraud)\b|不|别|勿|莫|骗|假|没有|نہ |نہیں|مت |جعلی|فراڈ/u;

/** So near to each other, a messenger and a name there are one invitation. */
const MAX_APART = 15;

/** What the data names: nobody else is written to by name. */
export interface KnownNames {
	/** In small letters: operators, authorities, words of the glossary. */
	names: ReadonlySet<string>;
}

/**
 * Finds names on messengers and invitations to write to somebody there.
 * @param text as a reader sees it
 * @param known names that the data holds
 * @returns where they stand in the text
 */
export function handles(text: string, { names }: KnownNames): Found[] {
	const seen = canonical(text);
	const found: Found[] = [];
	const add = (kind: string, from: number, to: number): void => {
		if (!seen.text.slice(from, to).includes(placeholder)) found.push({ kind, ...original(seen, from, to) });
	};
	const isKnown = (word: string): boolean =>
		word
			.replace(/[._-]+$/, '')
			.split(/[._-]/)
			.every((part) => ofTheField.has(part) || names.has(part) || isEnglish(part)) || ofTheField.has(word);
	const isNobody = (word: string): boolean =>
		names.has(word) || ofTheField.has(word) || (word.endsWith('s') && isEnglish(word));

	for (const { from, to } of matchesIn(seen, [sign], /@/)) add('handle', from, to);
	for (const { from, to } of matchesIn(seen, ofService, /#|live:/)) add('handle', from, to);
	for (const { from, to, whole, parts } of matchesIn(seen, [afterMessenger], anyMessenger)) {
		const [between = '', word = ''] = parts;
		// "Signal" is a messenger, "signal" is what a phone has.
		if (whole.startsWith('signal') && text[seen.at[from] ?? 0] !== 'S' && !between.includes('@')) continue;
		const isMixed = (/\d/.test(word) && /[a-z]{2}/.test(word) && word.length > 4) || word.includes('_');
		if (/^[\d.-]+$/.test(word) || wholeMessenger.test(word)) continue;
		if (isMixed || between.includes('@') || !isKnown(word)) add('handle', from, to);
	}
	const person = ({ from, to }: Match): void => {
		// “It cannot be done, so ask Old Chen”: in Chinese a not stands right before its verb.
		const isAsked = asksFor.test(seen.text.slice(from, to));
		const isForbidden = isAsked
			? chineseNot.test(seen.text.slice(0, from))
			: negation.test(clauseAt(seen.text, from, to));
		if (!isForbidden) add('person', from, to);
	};
	matchesIn(seen, [personally], anyMessenger)
		.filter(({ parts: [people = ''] }) => !people.trim().split(/\s+/).every(isNobody))
		.forEach(person);
	matchesIn(seen, urduPersonally, anyMessenger)
		.filter(({ parts: [people = ''] }) => urduTitle.test(people) || !urduAnybody.test(people))
		.forEach(person);
	matchesIn(seen, [invitation, urduInvitation, chineseInvitation, ...chinesePersonally, ...lookedFor])
		.filter(({ whole }) => !isNeutral.test(whole))
		.forEach(person);
	for (const { 0: whole, index, groups } of persons.flatMap((pattern) => [...text.matchAll(pattern)])) {
		const word = groups?.['name'];
		if (word !== undefined && (isKnown(word.toLowerCase()) || wholeMessenger.test(word.toLowerCase()))) continue;
		const isForbidden = negation.test(clauseAt(text.toLowerCase(), index, index + whole.length));
		if (!isForbidden) found.push({ kind: 'person', from: index, to: index + whole.length });
	}
	// Last, so that who is asked for by name is reported as a person.
	for (const { from, to, parts } of matchesIn(seen, [beforeMessenger], anyMessenger)) {
		const [word = ''] = parts;
		if (/[a-z]/.test(word) && !wholeMessenger.test(word) && !isKnown(word)) add('handle', from, to);
	}
	return joined(withoutOverlaps(found), MAX_APART);
}

/** The clause around a place, up to the next stop on both sides. */
function clauseAt(text: string, from: number, to: number): string {
	const start = Math.max(
		...['.', '!', '?', ';', '。', '！', '？', '；', '，', '۔', '؟', '\n'].map((stop) =>
			text.lastIndexOf(stop, from - 1),
		),
	);
	const end = /[.!?;。！？；۔؟\n]/.exec(text.slice(to));
	return text.slice(start + 1, to + (end?.index ?? text.length));
}
