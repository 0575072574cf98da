/** Stands for an element while a string is filled in; no text of ours holds it (Unicode: OBJECT REPLACEMENT CHARACTER). */
const element = '\uFFFC';

/**
 * Cuts an interface string where an element goes, so that its punctuation stays in the strings of the language.
 * @param fill fills in the string, with the given mark in the element's place
 * @returns the text before the element and the text after it
 * @throws Error when the string has no place for it
 */
export function splitAtPlaceholder(fill: (mark: string) => string): [before: string, after: string] {
	const [before, after] = fill(element).split(element);
	if (before === undefined || after === undefined)
		throw new Error(`"${fill('…')}" has lost the place of what it is about.`);
	return [before, after];
}
