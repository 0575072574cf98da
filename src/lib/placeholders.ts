/**
 * Marks the place of a component in a text (Unicode: OBJECT REPLACEMENT CHARACTER). The texts of the site do not
 * contain it.
 */
export const objectReplacement = '\uFFFC';

/**
 * A placeholder in an interface string that a script replaces: `[COUNT]` by a number, `[SEARCH_TERM]` by the query
 * (Pagefind).
 */
export const filledInText = /\[([A-Z_]+)\]/g;

/**
 * An interface string names a code to dial as `[[id]]`, an id of dial-codes.yaml. Any text between the brackets
 * matches, so that the lint can report a wrong id.
 */
export const codeInText = /\[\[([^\]]*)\]\]/g;

/** Returns the ids of the codes to dial that an interface string names. */
export function codesIn(text: string): string[] {
	return [...text.matchAll(codeInText)].map(([, id = '']) => id);
}

/** A phrase names a statement as `[[fact:id]]`, an id of facts.yaml. */
export const factInText = /\[\[fact:([a-z0-9-]+)\]\]/g;

/** Returns the ids of the statements that a phrase names. */
export function factsIn(text: string): string[] {
	return [...text.matchAll(factInText)].map(([, id = '']) => id);
}
