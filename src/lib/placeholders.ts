/** Stands in a text for what a component shows there (Unicode: OBJECT REPLACEMENT CHARACTER). No text of ours holds it. */
export const placeholder = '\uFFFC';

/** An interface string names a number that a script puts in as `[COUNT]`, and Pagefind what was searched as `[SEARCH_TERM]`. */
export const filledInText = /\[([A-Z_]+)\]/g;

/** An interface string names a code to dial as `[[id]]`, an id of dial-codes.yaml. Any text between the brackets matches, so that the lint can report a wrong id. */
export const codeInText = /\[\[([^\]]*)\]\]/g;

/** Gives the ids of the codes to dial that an interface string names. */
export function codesIn(text: string): string[] {
	return [...text.matchAll(codeInText)].map(([, id = '']) => id);
}

/** A phrase names a statement as `[[fact:id]]`, an id of facts.yaml. */
export const factInText = /\[\[fact:([a-z0-9-]+)\]\]/g;

/** Gives the ids of the statements that a phrase names. */
export function factsIn(text: string): string[] {
	return [...text.matchAll(factInText)].map(([, id = '']) => id);
}
