import type { DialCode, Weight } from '../../schemas/data.ts';

/** A number with its entry in the data. */
export interface CallNumber {
	id: string;
	dial: DialCode;
	/** Its opening hours in the language of the page, if known. */
	hours?: string | undefined;
}

/** The numbers of one owner. */
export interface CallGroup {
	name: string;
	numbers: CallNumber[];
	/** Whether one of them can be called from a phone of any network in Pakistan. */
	reachesAll: boolean;
}

/**
 * Groups numbers by owner, merging neighbouring entries with the same owner. Numbers that readers must not see are left out,
 * and so are owners without numbers.
 * @param isShown whether readers see a statement
 * @param options.callsOnly leaves out WhatsApp, for whole lists of operators: these are to be called, and no source says
 *   that an operator blocks a SIM in a chat. A page that
 *   names a number by its id gets it, whatever its kind.
 */
export function callGroups(
	owners: readonly { name: string; numbers: readonly CallNumber[] }[],
	isShown: (statement: Weight) => boolean,
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
