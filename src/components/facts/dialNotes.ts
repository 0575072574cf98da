import type { DialCode, Reach } from '../../schemas/data.ts';

/** Fills in an interface string, such as `Astro.locals.t`. */
type Translate = (
	key: `dial.from.${Reach | 'anywhere'}` | 'dial.otherCity',
	values: Record<string, string | number>,
) => string;

/**
 * The phones from which a number can be reached: "from Jazz", "from any phone in Pakistan", "from abroad".
 * @param lang BCP 47 tag of the page
 * @returns an empty string for a number that does not use the telephone network (WhatsApp, codes of the phone itself)
 */
export function reachText(
	{ from = [], network = '' }: Pick<DialCode, 'from' | 'network'>,
	t: Translate,
	lang: string,
): string {
	// These two places together are everywhere, and a list of both reads badly in Chinese.
	if (from.join() === 'any-network,abroad') return t('dial.from.anywhere', {});
	const places = from.map((place) => t(`dial.from.${place}`, { network }));
	return new Intl.ListFormat(lang, { type: 'conjunction' }).format(places);
}

/**
 * What to dial when a 111 number (UAN) does not answer with the first city code: "dial 042 or 051 in place of 021".
 * @param lang BCP 47 tag of the page
 * @returns an empty string for a number without other city codes
 */
export function otherCityText(
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
