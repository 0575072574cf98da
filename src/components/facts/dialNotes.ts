import type { DialCode, Reach } from '../../schemas/data.ts';

/** Fills in the interface strings this needs; `Astro.locals.t` does. */
type Translate = (
	key: `dial.from.${Reach | 'anywhere'}` | 'dial.otherCity',
	values: Record<string, string | number>,
) => string;

/**
 * Says from which phones a number can be reached: "from Jazz", "from any phone in Pakistan", "from abroad".
 * @param lang BCP 47 tag of the page
 * @returns an empty string for a number that does not use the telephone network (WhatsApp, codes of the phone itself)
 */
export function reachOf(
	{ from = [], network = '' }: Pick<DialCode, 'from' | 'network'>,
	t: Translate,
	lang: string,
): string {
	// Two places that are everywhere are one: joined, they read badly in Chinese.
	if (from.join() === 'any-network,abroad') return t('dial.from.anywhere', {});
	const places = from.map((place) => t(`dial.from.${place}`, { network }));
	return new Intl.ListFormat(lang, { type: 'conjunction' }).format(places);
}

/**
 * Says what to dial when a 111 number (UAN) does not answer behind the first city's code: "dial 042 or 051 in place of 021".
 * @param lang BCP 47 tag of the page
 * @returns nothing for a number that its own source gives whole
 */
export function otherCityOf(
	{ code, otherCityCodes }: Pick<DialCode, 'code' | 'otherCityCodes'>,
	t: Translate,
	lang: string,
): string {
	if (!otherCityCodes) return '';
	const [first = ''] = code.split('-');
	return t('dial.otherCity', {
		first,
		others: new Intl.ListFormat(lang, { type: 'disjunction' }).format(otherCityCodes),
	});
}
