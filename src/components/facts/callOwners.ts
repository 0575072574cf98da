import type { Lang } from '../../config/locales.ts';
import { getEntryOrThrow, operatorsInOrder } from '../lookup.ts';
import { isShown, type Operator } from '../../schemas/data.ts';
import type { CallNumber, CallOwner } from './callGroups.ts';

/** What a list of numbers shows: every operator that has a number, one operator, or single numbers. */
export interface Selection {
	group?: 'operators';
	/** id of an operator */
	operator?: string;
	/** ids from dial-codes.yaml, separated by spaces */
	ids?: string;
}

async function numberOf(id: string, lang: Lang): Promise<CallNumber> {
	const dial = await getEntryOrThrow('dialCodes', id);
	const hours = dial.hours === undefined ? undefined : await getEntryOrThrow('facts', dial.hours);
	return { id, dial, hours: hours && isShown(hours) ? hours.text[lang] : undefined };
}

async function selectedOperators({ group, operator }: Selection): Promise<(Operator & { id: string })[]> {
	if (group) return operatorsInOrder();
	return operator ? [{ id: operator, ...(await getEntryOrThrow('operators', operator)) }] : [];
}

/**
 * Reads the numbers of a list with their owners. A single number stands under what it is for.
 * @throws as getEntryOrThrow
 */
export async function readCallOwners(selection: Selection, lang: Lang): Promise<CallOwner[]> {
	const numbersOf = (ids: readonly string[]) => Promise.all(ids.map((id) => numberOf(id, lang)));
	const operators = await selectedOperators(selection);
	const single = await numbersOf((selection.ids ?? '').split(/\s+/).filter(Boolean));
	return [
		...(await Promise.all(
			operators.map(async (operator) => ({
				name: operator.names[lang],
				numbers: await numbersOf(operator.helplines),
				operator,
			})),
		)),
		...single.map((number) => ({ name: number.dial.purpose[lang], numbers: [number] })),
	];
}
