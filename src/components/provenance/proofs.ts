import { getCollection } from 'astro:content';
import type { Lang } from '../../config/locales.ts';
import { isShown } from '../../schemas/data.ts';
import { operatorRows } from '../operators/rows.ts';

type Label = ReturnType<typeof operatorRows>[number]['label'];

/**
 * Collects what each source proves: the visible numbers, addresses and rows of operators that name it. Facts are left
 * out: most are a bare figure, “2 hours”, which says nothing without its sentence.
 * @param labelOf returns the label of a row on an operator's card
 * @returns id of the source → texts in the language
 */
export async function collectProofs(lang: Lang, labelOf: (label: Label) => string): Promise<Map<string, Set<string>>> {
	const proofs = new Map<string, Set<string>>();
	const add = (text: string, statement: Parameters<typeof isShown>[0] & { sources: string[] }): void => {
		if (!isShown(statement)) return;
		for (const id of statement.sources) proofs.set(id, (proofs.get(id) ?? new Set()).add(text));
	};
	for (const { data } of await getCollection('operators')) {
		for (const { label, statement } of operatorRows(data)) add(`${data.names[lang]} · ${labelOf(label)}`, statement);
	}
	for (const { data } of await getCollection('dialCodes')) add(`${data.purpose[lang]} · ${data.code}`, data);
	for (const { data } of await getCollection('officialDomains')) add(data.purpose[lang], data);
	return proofs;
}
