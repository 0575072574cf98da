import type { z } from 'astro/zod';
import * as schemas from '../../data/schema.ts';
import type { Content } from '../content/content.ts';
import type { Collection } from '../content/data.ts';
import type { Problem } from '../problem.ts';
import { explain } from './explain.ts';

/** The schema of each collection's entries, as src/content.config.ts gives them to the build. */
const schemaOf: Record<Collection, z.ZodObject> = {
	sources: schemas.source,
	facts: schemas.claim,
	dialCodes: schemas.dialCode,
	officialDomains: schemas.officialDomain,
	glossary: schemas.glossaryTerm,
	operators: schemas.operator,
};

/** Every entry of the data has the fields it must have, of the right kind, and no others. */
export function schema({ data }: Content): Problem[] {
	return Object.entries(schemaOf).flatMap(([collection, zod]) =>
		data[collection as Collection].entries.flatMap((entry) => explain(zod, `entry "${entry.id}"`, entry)),
	);
}
