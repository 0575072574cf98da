import type { DialCode } from '../../schemas/data.ts';
import type { CallGroup, CallNumber } from './callGroups.ts';
import { otherCityText, reachText } from './dialNotes.ts';
import { splitAtPlaceholder } from './splitAtPlaceholder.ts';
import { statementNote } from './statementNote.ts';

type NoteTranslate = Parameters<typeof reachText>[1] & Parameters<typeof statementNote>[1];

/** Fills in the string about an operator that no other network reaches, such as `Astro.locals.t`. */
type Translate = (key: 'dial.otherNetwork', values: { network: string; site: string }) => string;

/**
 * From which phones a number works, its hours, what to dial if it does not answer, the year of an old source, a doubt.
 */
export const notesOf = ({ dial, hours }: CallNumber, t: NoteTranslate, lang: string): string =>
	[reachText(dial, t, lang), hours, otherCityText(dial, t, lang)].filter(Boolean).join(' · ') +
	(statementNote(dial, t, { kind: 'dial' }) ?? '');

/**
 * What is said of an operator whose numbers only its own network reaches: the text before the address to write to, the
 * address, and the text after it.
 * @throws Error when its file names no address
 */
export function otherWayOf(
	{ name, numbers, reachesAll, operator }: CallGroup,
	t: Translate,
): { before: string; site: string; after: string } | undefined {
	if (!operator || reachesAll) return undefined;
	const { writeTo } = operator;
	if (!writeTo)
		throw new Error(`No phone of another network reaches ${name}: name in its file where to write (writeTo).`);
	const network = numbers[0]?.dial.network ?? name;
	const [before, after] = splitAtPlaceholder((site) => t('dial.otherNetwork', { network, site }));
	return { before, site: writeTo, after };
}

/** Whether a number is for calls from outside Pakistan alone. */
export const isFromAbroad = ({ from }: Pick<DialCode, 'from'>): boolean => from?.join() === 'abroad';
