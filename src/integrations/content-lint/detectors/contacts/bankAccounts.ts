import { canonical, matchesIn, originalSpan, type Match } from '../canonical.ts';
import { inText, withoutOverlaps, type Detection } from '../detector.ts';
import { wordEnd, wordStart } from './contactPatterns.ts';

const gap = '[\\s.·–—-]?';
/** An IBAN (ISO 13616): two letters, two digits, 11 to 30 letters and digits in groups. */
const iban = new RegExp(`${wordStart}[a-z]{2}${gap}\\d\\d(?:${gap}[a-z0-9]){11,30}${wordEnd}`, 'gu');
const MIN_DIGITS = 10;
/** A wallet of Bitcoin, Ethereum, Tron and others: long, without spaces, letters and digits mixed. */
const wallet = new RegExp(`${wordStart}(?=(?:[a-z]*\\d){3})(?=(?:\\d*[a-z]){3})[a-z0-9]{26,64}${wordEnd}`, 'gu');

/**
 * Finds bank account numbers and addresses of crypto wallets.
 * @param text as readers see it
 */
export function bankAccountsIn(text: string): Detection<'account'>[] {
	const canonicalText = canonical(text);
	// “on 03…” is a word and a number. An IBAN has capitals, or digits right after its letters.
	const beginsAsIban = ({ from }: Match): boolean =>
		/\d/.test(canonicalText.text[from + 2] ?? '') ||
		/^\p{Lu}{2}/u.test(text.slice(canonicalText.at[from], canonicalText.at[from + 2]));
	// "in 24 hours …" matches too, but an IBAN is mostly digits.
	const isMostlyDigits = ({ whole }: Match): boolean => whole.replace(/\D/g, '').length >= MIN_DIGITS;
	const ibans = matchesIn(canonicalText, [iban]).filter((match) => beginsAsIban(match) && isMostlyDigits(match));
	return withoutOverlaps(
		[...ibans, ...matchesIn(canonicalText, [wallet])].map(({ from, to }) => ({
			kind: 'account',
			...originalSpan(canonicalText, from, to),
		})),
	);
}

/** Finds them in any text. Readers pay at the counter, so none needs an account number. */
export const bankAccounts = inText(bankAccountsIn);
