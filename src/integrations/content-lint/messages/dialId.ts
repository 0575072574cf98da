import type { Content } from '../readers/content/content.ts';
import { textAt } from '../readers/content/yaml.ts';

/** Returns the digits of a number without its prefix 0092, +92 or 0: two ways to write a number are the same one. */
export const digitsOf = (number: string): string => number.replace(/[^\d*#]/g, '').replace(/^(?:0092|92|0)/, '');

/** Returns the ids of the entries that have a number, however it is written. */
export function dialIds({ data }: Content, number: string): string[] {
	const digits = digitsOf(number).replace(/^\*/, '');
	return data.dialCodes.entries
		.filter(({ value }) => digitsOf(textAt(value, ['code'])).replace(/^\*/, '') === digits)
		.map(({ id }) => id);
}

/** The components that show a number, for the fix of a number that was typed. */
export const dialTags = (ids: readonly string[]): string => ids.map((id) => `<Dial id="${id}" />`).join(' or ');
