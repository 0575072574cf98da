import { objectReplacement } from '../../lib/placeholders.ts';

/**
 * Splits an interface string at the place of an element, so that the punctuation around it comes from the string.
 * @param fill fills in the string, with the given placeholder in place of the element
 * @returns the text before the element and the text after it
 * @throws Error when the string has no place for the element
 */
export function splitAtPlaceholder(fill: (gap: string) => string): [before: string, after: string] {
	const [before, after] = fill(objectReplacement).split(objectReplacement);
	if (before === undefined || after === undefined)
		throw new Error(`"${fill('…')}" has no place for the element it is about.`);
	return [before, after];
}
