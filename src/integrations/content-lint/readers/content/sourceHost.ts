import type { Entry } from './data.ts';
import { valueAt } from './yaml.ts';

/**
 * Gives the host on which a source was read.
 * @param source whose address some recorded without https:// or with words behind it
 */
export const sourceHost = ({ value }: Entry): string =>
	String(valueAt(value, ['address']))
		.replace(/^[a-z]+:\/\//i, '')
		.replace(/[/?#\s,].*$/s, '')
		.toLowerCase();
