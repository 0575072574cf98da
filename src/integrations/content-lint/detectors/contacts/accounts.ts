import { canonical, matchesIn, original } from '../canonical.ts';
import { withoutOverlaps, type Detection } from '../detector.ts';
import { wordEnd, wordStart } from './words.ts';

const gap = '[\\s.·–—-]?';
/** An IBAN (ISO 13616): two letters, two digits, 11 to 30 letters and digits in groups. */
const iban = new RegExp(`${wordStart}[a-z]{2}${gap}\\d\\d(?:${gap}[a-z0-9]){11,30}${wordEnd}`, 'gu');
const wallets = [
	`${wordStart}0x${gap}[0-9a-f]{40}${wordEnd}`,
	`${wordStart}bc1[a-z0-9]{20,70}${wordEnd}`,
	// Base 58 of Bitcoin, Tron and others: long, without spaces, letters and digits mixed.
	`${wordStart}(?=[a-z]*\\d)(?=\\d*[a-z])(?=(?:[a-z]*\\d){3})(?=(?:\\d*[a-z]){3})[a-z0-9]{26,64}${wordEnd}`,
].map((source) => new RegExp(source, 'gu'));

/**
 * Finds bank account numbers and addresses of crypto wallets.
 * @param text as readers see it
 */
export function accounts(text: string): Detection<'account'>[] {
	const seen = canonical(text);
	const find = (patterns: readonly RegExp[], holds: (found: string, from: number) => boolean): Detection<'account'>[] =>
		matchesIn(seen, patterns)
			.filter(({ whole, from }) => holds(whole.replace(/[^a-z0-9]/g, ''), from))
			.map(({ from, to }) => ({ kind: 'account', ...original(seen, from, to) }));
	// “on 03…” is a word and a number. An IBAN has capitals, or digits right after its letters.
	const isOne = (from: number): boolean =>
		/\d/.test(seen.text[from + 2] ?? '') || /^\p{Lu}{2}/u.test(text.slice(seen.at[from], seen.at[from + 2]));
	return withoutOverlaps([
		// "in 24 hours …" matches too, but an IBAN is mostly digits.
		...find([iban], (found, from) => isOne(from) && found.length >= 15 && (found.match(/\d/g)?.length ?? 0) >= 10),
		...find(wallets, () => true),
	]);
}
