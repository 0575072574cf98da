import { getEntry, type CollectionEntry } from 'astro:content';
import type { Claim, Operator } from './schema';
import { isPrintable } from './schema';
import { printedFacts, type FactCollection } from './pageSources';

type Entry<C extends FactCollection | 'sources' | 'glossary'> = CollectionEntry<C>['data'];

const fileOf = {
	facts: 'facts.yaml',
	dialCodes: 'dial-codes.yaml',
	officialDomains: 'official-domains.yaml',
	operators: 'operators/',
	sources: 'sources.yaml',
	glossary: 'glossary.yaml',
};

/**
 * Gives one entry of a data file.
 * @throws Error naming the id and the file it should be in, for an editor who mistyped one
 */
export async function look<C extends keyof typeof fileOf>(collection: C, id: string): Promise<Entry<C>> {
	const entry = await getEntry(collection, id);
	if (entry) return entry.data as Entry<C>;
	throw new Error(
		`There is no "${id}" in src/content/${fileOf[collection]}. Open that file and copy the id exactly, or add the entry first.`,
	);
}

/** All statements an operator's file makes, whatever field they stand in. */
export function claimsOf(operator: Operator): Claim[] {
	const { owner, serves, status, esim, apps } = operator;
	return [owner, serves, ...(status ? [status] : []), ...Object.values(esim), ...apps];
}

/**
 * Gives the ids of the sources a page rests on: those of its front matter and those of the statements it prints.
 * Statements that are not confirmed bring no source: the reader does not see them.
 */
export async function sourceIdsOf(page: { body?: string | undefined; data: { sources: string[] } }): Promise<string[]> {
	const ids = new Set(page.data.sources);
	for (const { collection, id } of printedFacts(page.body ?? '')) {
		const entry = await look(collection, id);
		const claims = 'esim' in entry ? claimsOf(entry) : [entry];
		for (const claim of claims) {
			if (isPrintable(claim.confidence)) claim.sources.forEach((source) => ids.add(source));
		}
	}
	return [...ids];
}
