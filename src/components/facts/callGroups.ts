import type { DialCode, Visibility } from '../../schemas/data.ts';

/** A number with its entry in the data. */
export interface CallNumber {
	id: string;
	dial: DialCode;
	/** Its opening hours in the language of the page, if known. */
	hours?: string | undefined;
}

interface CallGroup {
	name: string;
	numbers: CallNumber[];
	/** Whether one of them can be called from a phone of any network in Pakistan. */
	reachesAll: boolean;
}

/**
 * Groups numbers by owner. Neighbouring entries with the same owner are merged. Hidden numbers, and owners without any
 * number left, are omitted.
 * @param isShown whether readers see a statement
 * @param options.callsOnly omits WhatsApp numbers, for lists of operators: no source says that an operator blocks a SIM
 *   in a chat
 */
export function callGroups(
	owners: readonly { name: string; numbers: readonly CallNumber[] }[],
	isShown: (statement: Visibility) => boolean,
	{ callsOnly = false }: { callsOnly?: boolean } = {},
): CallGroup[] {
	const groups: CallGroup[] = [];
	for (const { name, numbers } of owners) {
		const shown = numbers.filter(({ dial }) => isShown(dial) && !(callsOnly && dial.kind === 'whatsapp'));
		const last = groups.at(-1);
		if (last?.name === name) last.numbers.push(...shown);
		else if (shown.length > 0) groups.push({ name, numbers: shown, reachesAll: false });
	}
	for (const group of groups) group.reachesAll = group.numbers.some(({ dial }) => dial.from?.includes('any-network'));
	return groups;
}
