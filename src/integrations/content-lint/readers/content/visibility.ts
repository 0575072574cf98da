import { valueAt } from './yaml.ts';
import type { Confidence, Visibility } from '../../../../schemas/data.ts';

/** Returns the fields of an entry that decide whether readers see it. Unknown values are possible. */
export function visibilityOf(value: unknown): Visibility {
	const confidence = valueAt(value, ['confidence']) as Confidence;
	return valueAt(value, ['emergency']) === true ? { confidence, emergency: true } : { confidence };
}
