import type { DialCode, Weight } from '../../schemas/data.ts';

/** A number as the data hold it. */
export interface CallNumber {
	id: string;
	dial: DialCode;
	/** When it answers, in the words of the language, where the data say so. */
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
 * Puts numbers under the name of their owner, each name once where its numbers stand beside each other. What may not be
 * printed is left out, and so is an owner of whom nothing is left.
 * @param isPrintable tells whether a reader may see a statement
 * @param options.calls leaves out WhatsApp, which an operator's list of numbers holds too: self-service there blocks no SIM.
 *   A page that names a number itself gets it, whatever its kind.
 */
export function callGroups(
	owners: readonly { name: string; numbers: readonly CallNumber[] }[],
	isPrintable: (statement: Weight) => boolean,
	{ calls = false }: { calls?: boolean } = {},
): CallGroup[] {
	const groups: CallGroup[] = [];
	for (const { name, numbers } of owners) {
		const shown = numbers.filter(({ dial }) => isPrintable(dial) && !(calls && dial.kind === 'whatsapp'));
		const last = groups.at(-1);
		if (last?.name === name) last.numbers.push(...shown);
		else if (shown.length > 0) groups.push({ name, numbers: shown, reachesAll: false });
	}
	for (const group of groups) group.reachesAll = group.numbers.some(({ dial }) => dial.from?.includes('any-network'));
	return groups;
}
