import { namedBy, usesIn, type Named } from '../components/registry.ts';

/** An interface string names a code to dial as `[[id]]`, the id of dial-codes.yaml. Whatever is written there counts, so that a wrong id is refused. */
export const codeInText = /\[\[([^\]]*)\]\]/g;

/** Gives the ids of the codes to dial an interface string names. */
export function codesIn(text: string): string[] {
	return [...text.matchAll(codeInText)].map(([, id = '']) => id);
}

/** A phrase names a statement as `[[fact:id]]`, the id of facts.yaml. */
export const factInText = /\[\[fact:([a-z0-9-]+)\]\]/g;

/** Gives the ids of the statements a phrase names. */
export function factsIn(text: string): string[] {
	return [...text.matchAll(factInText)].map(([, id = '']) => id);
}

/**
 * Finds the entries a page names in its components, by reading its text, so that no editor has to list their sources
 * again. The meaning of a term has no source.
 * @param body the Markdown of a page
 * @returns each entry once, in the order of the page
 */
export function printedFacts(body: string): Named[] {
	const found = new Map<string, Named>();
	for (const { collection, id } of usesIn(body).flatMap(namedBy)) {
		if (collection !== 'glossary') found.set(`${collection}/${id}`, { collection, id });
	}
	return [...found.values()];
}
