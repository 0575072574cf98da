import { canonical, matchesIn, original } from './canonical.ts';
import { withoutOverlaps, type Found } from './findings.ts';

const before = '(?<![a-z0-9])';
const after = '(?![a-z0-9])';
const gap = '[\\s.·–—-]?';
/** An account number of a bank by ISO 13616: two letters, two digits, 11 to 30 letters and digits in any groups. */
const iban = new RegExp(`${before}[a-z]{2}${gap}\\d\\d(?:${gap}[a-z0-9]){11,30}${after}`, 'gu');
const wallets = [
	`${before}0x${gap}[0-9a-f]{40}${after}`,
	`${before}bc1[a-z0-9]{20,70}${after}`,
	// Base 58, as Bitcoin, Tron and others write addresses; long, without a break, letters and figures mixed.
	`${before}(?=[a-z]*\\d)(?=\\d*[a-z])(?=(?:[a-z]*\\d){3})(?=(?:\\d*[a-z]){3})[a-z0-9]{26,64}${after}`,
].map((source) => new RegExp(source, 'gu'));

/**
 * Finds numbers of bank accounts and addresses of coin wallets.
 * @param text as a reader sees it
 */
export function accounts(text: string): Found[] {
	const seen = canonical(text);
	const find = (kind: string, patterns: readonly RegExp[], holds: (found: string, from: number) => boolean): Found[] =>
		matchesIn(seen, patterns)
			.filter(({ whole, from }) => holds(whole.replace(/[^a-z0-9]/g, ''), from))
			.map(({ from, to }) => ({ kind, ...original(seen, from, to) }));
	// “on 03…” are a word and a number: the letters of an account are capitals, or its digits follow at once.
	const isOne = (from: number): boolean =>
		/\d/.test(seen.text[from + 2] ?? '') || /^\p{Lu}{2}/u.test(text.slice(seen.at[from], seen.at[from + 2]));
	return withoutOverlaps([
		// Words between figures ("in 24 hours …") make no account: most of one is digits.
		...find(
			'account',
			[iban],
			(found, from) => isOne(from) && found.length >= 15 && (found.match(/\d/g)?.length ?? 0) >= 10,
		),
		...find('account', wallets, () => true),
	]);
}
