import type { Entry } from './data.ts';
import { textAt } from './yaml.ts';

/**
 * Returns the host of a source's address. Some addresses lack `https://` or have words after them.
 */
export const sourceHost = ({ value }: Entry): string =>
	textAt(value, ['address'])
		.replace(/^[a-z]+:\/\//i, '')
		.replace(/[/?#\s,].*$/s, '')
		.toLowerCase();
