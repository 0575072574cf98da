import { valueAt } from './yaml.ts';
import type { Confidence, Weight } from '../../../../schemas/data.ts';

/** Returns the confidence of an entry. Unknown values are possible; yields to: schema/entry. */
export function weightOf(value: unknown): Weight {
	const confidence = valueAt(value, ['confidence']) as Confidence;
	return valueAt(value, ['emergency']) === true ? { confidence, emergency: true } : { confidence };
}
