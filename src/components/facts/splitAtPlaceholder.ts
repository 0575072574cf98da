import { placeholder } from '../../lib/placeholders.ts';

/**
 * Splits an interface string where an element goes, so that the punctuation around it stays in the language's strings.
 * @param fill fills in the string, with the given placeholder where the element goes
 * @returns the text before the element and the text after it
 * @throws Error when the string has no place for the element
 */
export function splitAtPlaceholder(fill: (mark: string) => string): [before: string, after: string] {
	const [before, after] = fill(placeholder).split(placeholder);
	if (before === undefined || after === undefined)
		throw new Error(`"${fill('…')}" has no place for the element it is about.`);
	return [before, after];
}
