import { canonical, matchesIn, original } from './canonical.ts';
import { isEnglish } from './english.ts';
import { withoutOverlaps, type Found } from './findings.ts';
import { atWords, dotWords, writtenTopLevels } from './words.ts';

/** Ends of addresses that are no words of a language, so that a sentence cannot hold one by chance. */
const ends = 'com|net|org|gov|edu|pk|cn|io|co|cc|ly|xyz|biz|tk|ml|ga|gq|ru|ae|sa|uk|hk|vip|icu|tv|eu|de|ir';
/** Ends that are words too: these need a dot that was put into words or brackets. */
const wordEnds = `${ends}|info|online|site|shop|store|link|app|club|live|top|me|pro|mobi|website|space|tech|help`;
const label = '[a-z0-9][a-z0-9-]*';
const before = '(?<![a-z0-9@.-])';
const after = '(?![a-z0-9-])';
const bracketed = (inside: string): string => `\\s*[([{<（【\\[]\\s*(?:${inside})\\s*[)\\]}>）】]\\s*`;
const spacedDot = `(?:\\s+${dotWords}\\s+|${bracketed(`${dotWords}|[.。·]`)})`;
const spokenDot = `(?:${spacedDot}|\\s*(?!dot|period|full)${dotWords}\\s*)`;
const otherStop = '\\s*[。｡۔·•․‧∙⋅٫,，،]\\s*';
const webMail =
	'gmail|g mail|yahoo|hotmail|outlook|icloud|proton(?:mail)?|qq|126|163|live|ymail|foxmail|جی میل|یاہو|ہاٹ میل';

const local = '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+';
const domain = '(?:[\\p{L}\\p{N}-]+\\s*){1,2}';
const anyEnd = `(?:(?:${wordEnds})${after}|${writtenTopLevels}(?!\\p{L}))`;
/** An @ that cannot be the word "at" of a sentence. */
const signAt = `(?:\\s*@\\s*|${bracketed(`${atWords}|@`)}|(?!at)${atWords})`;

const emails = [
	// ali [at] anything dot com, ali艾特…, ali@ anything . com
	`${before}${local}${signAt}${domain}(?:${spokenDot}|\\s*\\.\\s*|${otherStop})${anyEnd}`,
	`${before}${local}\\s+${atWords}\\s+${domain}(?:${spokenDot}|\\.)${anyEnd}`,
	// a name with figures, or an @ in brackets, before the name of a mail service
	`${before}(?:[a-z0-9._-]*[0-9_.][a-z0-9_]+(?:\\s+${atWords}\\s+)|${local}(?:${signAt}|\\s*(?!at)${atWords}\\s*))(?:${webMail})(?!\\p{L})`,
].map((source) => new RegExp(source, 'gu'));
const hosts = [
	`${before}(?:${label}${spokenDot})+(?:${ends})${after}`,
	`${before}(?:${label}${spacedDot})+(?:${wordEnds})${after}`,
	`${before}(?:${label}(?:${otherStop}|\\s+\\.\\s*|\\s*\\.\\s+))+(?:${ends})${after}`,
	`${before}${label}\\s+\\.\\s*(?:${wordEnds})${after}`,
	`${before}${label}[,，،۔。·•](?:${wordEnds})${after}`,
	`${before}(?:${label}${spacedDot})+(?:${wordEnds})\\s+(?:forward\\s+)?slash${after}`,
	`${before}www\\s+(?:${label}[\\s.]+)+(?:${ends})${after}`,
	`[\\p{L}\\p{N}-]+\\s+ڈاٹ\\s+${writtenTopLevels}(?!\\p{L})`,
	`${before}(?!https?:\\/\\/)h\\s*[tx]\\s*[tx]\\s*p\\s*s?\\s*:\\s*[/\\\\]`,
	`${before}w\\s*w\\s*w\\s*(?:\\.|${dotWords}|[。·])\\s*[a-z0-9]`,
].map((source) => new RegExp(source, 'gu'));
/** What every address holds: its end, a mail service or its beginning. */
const possible = new RegExp(
	`(?<![a-z])(?:${wordEnds}|${writtenTopLevels}|${webMail}|h\\s*[tx]\\s*[tx]\\s*p|w\\s*w\\s*w)(?![a-z])`,
	'u',
);
/** Services that hide where a link leads. */
const shorteners =
	'bit\\.ly|tinyurl\\.com|goo\\.gl|t\\.co|t\\.cn|t\\.me|wa\\.me|wa\\.link|chat\\.whatsapp\\.com|is\\.gd|v\\.gd|ow\\.ly|cutt\\.ly|rb\\.gy|s\\.id|t\\.ly|shorturl\\.at|short\\.gy|dwz\\.cn|url\\.cn|suo\\.im|buff\\.ly|rebrand\\.ly|linktr\\.ee|bl\\.ink|lnkd\\.in|tiny\\.cc|qr\\.ae|surl\\.li';
const shortLink = new RegExp(`(?<![a-z0-9-])(?:${shorteners})${after}`, 'gu');
/** Ordinary words that end in one that is also the end of an address: "the red dot online", "at home. Co". */
const isSentence = (text: string): boolean => {
	// “slash” and “www” stand in no other sentence.
	if (/(?:^www|\bslash$)/.test(text)) return false;
	// In Roman Urdu a clause begins with them: “hai, de dun”.
	if (/^[a-z]+[,.]\s+(?:de|ga)$/.test(text)) return true;
	const words = /^[a-z]+(?:(?:\s+|\.\s+)[a-z]+)+$/.test(text) ? text.split(/[.\s]+/) : [];
	return (
		words.length > 0 &&
		words.every((word, index) => isEnglish(word) || (index === words.length - 1 && /^(?:pk|co)$/.test(word)))
	);
};

/**
 * Finds e-mail and web addresses whose dot or @ is said in words, stands apart or is another mark, and short links.
 * Of what is typed plainly: yields to: facts/address.
 * @param text as a reader sees it
 */
export function hiddenAddresses(text: string): Found[] {
	const seen = canonical(text);
	const find = (kind: string, patterns: readonly RegExp[]): Found[] =>
		matchesIn(seen, patterns, possible)
			.filter(({ whole }) => !isSentence(whole) && !isPlain(whole))
			.map(({ from, to }) => ({ kind, ...original(seen, from, to) }));
	return withoutOverlaps([...find('address', emails), ...find('address', hosts)]);
}

/** A host typed with spaces for its dots, as nobody writes in a sentence; one end alone only behind a made-up word. */
const spacedHost = new RegExp(
	`${before}(?<label>${label})\\s+(?:pk\\s+com|(?:com|net|org|gov|edu)\\s+pk|(?<sure>com|org)|(?<weak>pk|net|info|online|site|xyz|live))${after}`,
	'gu',
);
/** A shorter word that no dictionary has is one of another language, or a reader's spelling: esim pk, jagah net. */
const minMadeUp = { sure: 6, weak: 10 };

/**
 * Finds hosts with spaces for their dots among what readers type: there no sentence explains them.
 * @param text a word or question of the search
 * @param official the hosts of the data, which readers may type so
 */
export function spacedHosts(text: string, official: readonly string[]): Found[] {
	const seen = canonical(text);
	return [...seen.text.matchAll(spacedHost)].flatMap(({ index, 0: whole, groups }) => {
		const name = groups?.['label'] ?? '';
		if (official.some((host) => host.split('.').includes(name))) return [];
		const least = groups?.['weak'] ? minMadeUp.weak : groups?.['sure'] ? minMadeUp.sure : 0;
		if (least > 0 && (name.length < least || isEnglish(name))) return [];
		return { kind: 'address', ...original(seen, index, index + whole.length) };
	});
}

/**
 * Finds addresses of services that hide where a link leads. They stand nowhere, not even as the address of a source.
 * @param text as a reader sees it, or an address of the data
 */
export function shortLinks(text: string): Found[] {
	const seen = canonical(text);
	return matchesIn(seen, [shortLink], /\.[a-z]/).map(({ from, to }) => ({
		kind: 'short-link',
		...original(seen, from, to),
	}));
}

/** A plain address; yields to: facts/address. */
const isPlain = (text: string): boolean => /^[\w.%+-]+@[\w-]+(?:\.[\w-]+)+$|^[\w-]+(?:\.[\w-]+)+$/.test(text);
