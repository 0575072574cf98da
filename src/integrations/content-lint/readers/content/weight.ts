import { valueAt } from './yaml.ts';
import type { Confidence, Weight } from '../../../../schemas/data.ts';

/** What an entry says of how sure we are of it, as it was read; an unknown word is the schema's to refuse. */
export function weightOf(value: unknown): Weight {
	const confidence = valueAt(value, ['confidence']) as Confidence;
	return valueAt(value, ['emergency']) === true ? { confidence, emergency: true } : { confidence };
}
