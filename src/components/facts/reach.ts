import type { DialCode, Reach } from '../../schemas/data.ts';

/** Fills in the interface strings this needs; `Astro.locals.t` does. */
type Translate = (key: `dial.from.${Reach}`, values: Record<string, string | number>) => string;

/**
 * Says from which phones a number can be reached: "from Jazz", "from any phone", "from abroad".
 * @param lang BCP 47 tag of the page
 * @returns an empty string for a number that does not use the telephone network (WhatsApp, codes of the phone itself)
 */
export function reachOf(
	{ from = [], network = '' }: Pick<DialCode, 'from' | 'network'>,
	t: Translate,
	lang: string,
): string {
	const places = from.map((place) => t(`dial.from.${place}`, { network }));
	return new Intl.ListFormat(lang, { type: 'conjunction' }).format(places);
}
