import { valueAt } from './yaml.ts';
import type { Confidence, Weight } from '../../../../schemas/data.ts';

/** The confidence of an entry as read from the file. The schema refuses unknown values. */
export function weightOf(value: unknown): Weight {
	const confidence = valueAt(value, ['confidence']) as Confidence;
	return valueAt(value, ['emergency']) === true ? { confidence, emergency: true } : { confidence };
}
