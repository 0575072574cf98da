import { isShown, type DialCode, type Operator } from '../../schemas/data.ts';

/** A number with its entry in the data. */
export interface CallNumber {
	id: string;
	dial: DialCode;
	/** Its opening hours in the language of the page, if known. */
	hours?: string | undefined;
}

/** An owner of numbers, or what a single number is for. */
export interface CallOwner {
	name: string;
	numbers: readonly CallNumber[];
	/** The operator that it is, in a list of operators. */
	operator?: Pick<Operator, 'brands' | 'writeTo'> & { id: string };
}

/** The numbers of an owner that readers see. */
export interface CallGroup extends CallOwner {
	numbers: CallNumber[];
	/** Whether one of them can be called from a phone of any network in Pakistan. */
	reachesAll: boolean;
}

/**
 * Groups numbers by owner. Neighbouring entries with the same owner are merged. Hidden numbers, and owners without any
 * number left, are omitted; so are WhatsApp numbers of operators: no source says that an operator blocks a SIM in a
 * chat.
 */
export function callGroups(owners: readonly CallOwner[]): CallGroup[] {
	const groups: CallGroup[] = [];
	for (const owner of owners) {
		const shown = owner.numbers.filter(({ dial }) => isShown(dial) && !(owner.operator && dial.kind === 'whatsapp'));
		const last = groups.at(-1);
		if (last?.name === owner.name) last.numbers.push(...shown);
		else if (shown.length > 0) groups.push({ ...owner, numbers: shown, reachesAll: false });
	}
	for (const group of groups) group.reachesAll = group.numbers.some(({ dial }) => dial.from?.includes('any-network'));
	return groups;
}
