import type { Entry } from './data.ts';
import { valueAt } from './yaml.ts';

/**
 * Returns the host of a source's address. Some addresses lack `https://` or have words after them.
 */
export const sourceHost = ({ value }: Entry): string =>
	String(valueAt(value, ['address']))
		.replace(/^[a-z]+:\/\//i, '')
		.replace(/[/?#\s,].*$/s, '')
		.toLowerCase();
