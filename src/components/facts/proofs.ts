import { getCollection } from 'astro:content';
import type { Lang } from '../../config/locales.ts';
import { isShown } from '../../schemas/data.ts';
import { operatorRows } from '../operators/rows.ts';

type Label = ReturnType<typeof operatorRows>[number]['label'];

/**
 * Lists what each source proves: the numbers, addresses and statements that name it and that readers see.
 * @param labelOf returns the label of a row on an operator's card
 * @returns by the id of the source, the texts in the language
 */
export async function proofsOf(lang: Lang, labelOf: (label: Label) => string): Promise<Map<string, Set<string>>> {
	const proofs = new Map<string, Set<string>>();
	const add = (what: string, statement: Parameters<typeof isShown>[0] & { sources: string[] }): void => {
		if (!isShown(statement)) return;
		for (const id of statement.sources) proofs.set(id, (proofs.get(id) ?? new Set()).add(what));
	};
	for (const { data } of await getCollection('operators')) {
		for (const { label, claim } of operatorRows(data)) add(`${data.names[lang]} · ${labelOf(label)}`, claim);
	}
	for (const { data } of await getCollection('dialCodes')) add(`${data.purpose[lang]} · ${data.code}`, data);
	for (const { data } of await getCollection('officialDomains')) add(data.purpose[lang], data);
	for (const { data } of await getCollection('facts')) add(data.text[lang], data);
	return proofs;
}
