import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { collectionFiles, type Collection } from '../schemas/collections.ts';

/**
 * Returns one entry of a data file.
 * @throws Error that names the id and its file, for an editor who mistyped the id
 */
export async function getEntryOrThrow<C extends Collection>(
	collection: C,
	id: string,
): Promise<CollectionEntry<C>['data']> {
	const entry = await getEntry(collection, id);
	if (entry) return entry.data;
	throw new Error(
		`There is no "${id}" in ${collectionFiles[collection]}. Open that file and copy the id exactly, or add the entry first.`,
	);
}

/** The operators in the order of lists. */
export const operatorsInOrder = async () =>
	(await getCollection('operators')).map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order);
