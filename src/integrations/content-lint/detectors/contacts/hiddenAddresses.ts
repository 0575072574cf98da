import { nationalTopLevel } from '../../../../config/country.ts';
import { canonical, matchesIn, originalSpan, type Match } from '../canonical.ts';
import { isEnglish } from '../english.ts';
import { withoutOverlaps, type Detection } from '../detector.ts';
import { allTopLevels, brands, hostEnd, hostStart, label, mailServices, topLevels } from './internet.ts';
import {
	atWords,
	clauseStarts,
	dotWords,
	joinableAtWords,
	joinableDotWords,
	mailboxWords,
	slashWords,
	webMailNames,
	writtenTopLevels,
} from './contactPatterns.ts';

const bracketed = (inside: string): string => `\\s*[([{<（【\\[]\\s*(?:${inside})\\s*[)\\]}>）】]\\s*`;
const spacedDot = `(?:\\s+${dotWords}\\s+|${bracketed(`${dotWords}|[.。·]`)})`;
const spokenDot = `(?:${spacedDot}|\\s*${joinableDotWords}\\s*)`;
const otherStop = '\\s*[。｡۔·•․‧∙⋅٫,，،]\\s*';
const webMail = `${mailServices}|${webMailNames}`;

const local = '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+';
const domain = '(?:[\\p{L}\\p{N}-]+\\s*){1,2}';
const anyEnd = `(?:(?:${allTopLevels})${hostEnd}|${writtenTopLevels}(?!\\p{L}))`;
/** A written @ that cannot be the word "at" of a sentence. */
const signAt = `(?:\\s*@\\s*|${bracketed(`${atWords}|@`)}|${joinableAtWords})`;

const emails = [
	// ali [at] anything dot com, ali艾特…, ali@ anything . com
	`${hostStart}${local}${signAt}${domain}(?:${spokenDot}|\\s*\\.\\s*|${otherStop})${anyEnd}`,
	`${hostStart}${local}\\s+${atWords}\\s+${domain}(?:${spokenDot}|\\.)${anyEnd}`,
	// ali, at proton, with the usual ending
	`${hostStart}${local}[\\s,،，]+${atWords}\\s*${domain}(?:\\s+|${otherStop})${writtenTopLevels}(?!\\p{L})`,
	// a name with digits, or an @ in brackets, before the name of a mail service
	`${hostStart}(?:[a-z0-9._-]*[0-9_.][a-z0-9_]+(?:\\s+${atWords}\\s+)|${local}(?:${signAt}|\\s*${joinableAtWords}\\s*))(?:${webMail})(?!\\p{L})`,
].map((source) => new RegExp(source, 'gu'));
const hosts = [
	`${hostStart}(?:${label}${spokenDot})+(?:${topLevels})${hostEnd}`,
	`${hostStart}(?:${label}${spacedDot})+(?:${allTopLevels})${hostEnd}`,
	`${hostStart}(?:${label}(?:${otherStop}|\\s+\\.\\s*|\\s*\\.\\s+))+(?:${topLevels})${hostEnd}`,
	`${hostStart}${label}\\s+\\.\\s*(?:${allTopLevels})${hostEnd}`,
	`${hostStart}${label}[,，،۔。·•](?:${allTopLevels})${hostEnd}`,
	`${hostStart}(?:${label}(?:${spokenDot}|\\.))+(?:${allTopLevels})\\s*${slashWords}(?!(?<=[a-z])[a-z])`,
	`[\\p{L}\\p{N}-]+\\s*${dotWords}\\s*[\\p{L}\\p{N}-]+\\s*${slashWords}(?!\\p{L})`,
	`${hostStart}www\\s+(?:${label}[\\s.]+)+(?:${topLevels})${hostEnd}`,
	`[\\p{L}\\p{N}-]+\\s+${dotWords}\\s+${writtenTopLevels}(?!\\p{L})`,
	`${hostStart}(?!https?:\\/\\/)h\\s*[tx]\\s*[tx]\\s*p\\s*s?\\s*:\\s*[/\\\\]`,
	`${hostStart}w\\s*w\\s*w\\s*(?:\\.|${dotWords}|[。·])\\s*[a-z0-9]`,
].map((source) => new RegExp(source, 'gu'));
/** Every address contains one of these: a top-level domain, a mail service or a prefix. */
const possible = new RegExp(
	`(?<![a-z])(?:${allTopLevels}|${slashWords}|${writtenTopLevels}|${webMail}|h\\s*[tx]\\s*[tx]\\s*p|w\\s*w\\s*w)(?![a-z])`,
	'u',
);
/** No sentence begins with “www”, or ends with “slash” or “dot com”. */
const addressOnly = new RegExp(`^www|\\b${slashWords}$|\\s${dotWords}\\s+(?:${topLevels})$`, 'u');
const beforeClause = new RegExp(`^[a-z]+[,.]\\s+${clauseStarts}$`, 'u');
/** Top-level domains that end a sentence as a word that was not finished: "at home. Co". */
const unfinished: readonly string[] = [nationalTopLevel, 'co'];
/** Sentences that look like addresses: "the red dot online", "at home. Co". */
const isSentence = (text: string): boolean => {
	if (addressOnly.test(text)) return false;
	if (beforeClause.test(text)) return true;
	const words = /^[a-z]+(?:(?:\s+|\.\s+)[a-z]+)+$/.test(text) ? text.split(/[.\s]+/) : [];
	return (
		words.length > 0 &&
		words.every((word, index) => isEnglish(word) || (index === words.length - 1 && unfinished.includes(word)))
	);
};

/**
 * Finds e-mail and web addresses with a dot or @ that is in words, between spaces or another character.
 * facts/address finds ordinary ones.
 * @param text as readers see it
 */
export function hiddenAddresses(text: string): Detection<'address'>[] {
	const canonicalText = canonical(text);
	const found = [emails, hosts].flatMap((patterns) => matchesIn(canonicalText, patterns, possible));
	const mailboxes = matchesIn(canonicalText, [mailbox], anyMailbox).filter(hasLocalPart);
	return withoutOverlaps(
		[...found, ...mailboxes]
			.filter(({ whole }) => !isSentence(whole) && !isPlain(whole))
			.map(({ from, to }) => ({ kind: 'address', ...originalSpan(canonicalText, from, to) })),
	);
}

const sentencePart = '[^.!?;\\n。！？；۔؟؛]{0,40}?';
/** A name, a mail service and a word that joins them, in any order, in one sentence: 写信到simfix，后缀是网易的. */
const mailbox = new RegExp(
	`(?:[a-z0-9 ._-]{3,}${sentencePart})?(?:${mailboxWords}${sentencePart}(?:${webMail}|outlook)|(?:${webMail}|outlook)${sentencePart}${mailboxWords})(?:${sentencePart}[a-z][a-z0-9._-]{3,})?`,
	'gu',
);
const anyMailbox = new RegExp(mailboxWords, 'u');
/** Whether a word in it is in no dictionary and no name of a service. */
const hasLocalPart = ({ whole }: Match): boolean =>
	(whole.match(/[a-z][a-z0-9._-]{3,}/g) ?? []).some((word) => !isEnglish(word) && !brands.includes(word));

/** An ordinary address, which facts/address finds. */
const isPlain = (text: string): boolean => /^[\w.%+-]+@[\w-]+(?:\.[\w-]+)+$|^[\w-]+(?:\.[\w-]+)+$/.test(text);
