import { collectionSchemas, type Collection } from '../../../../schemas/collections.ts';
import type { Rule } from '../../rule.ts';
import { explain } from '../../messages/explain.ts';

export const entry: Rule = {
	id: 'schema/entry',
	reads: 'data',
	refuses: 'An entry of the data with a field that is missing, unknown or of the wrong kind.',
	check: ({ data }) =>
		Object.entries(collectionSchemas).flatMap(([collection, zod]) =>
			data[collection as Collection].entries.flatMap((item) => explain(zod, `entry "${item.id}"`, item)),
		),
};
