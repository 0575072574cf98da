import { getEntry, type CollectionEntry } from 'astro:content';
import { collectionFiles, type Collection } from '../schemas/collections';

type Entry<C extends Collection> = CollectionEntry<C>['data'];

/**
 * Gives one entry of a data file.
 * @throws Error naming the id and the file it should be in, for an editor who mistyped one
 */
export async function getEntryOrThrow<C extends Collection>(collection: C, id: string): Promise<Entry<C>> {
	const entry = await getEntry(collection, id);
	if (entry) return entry.data;
	throw new Error(
		`There is no "${id}" in ${collectionFiles[collection]}. Open that file and copy the id exactly, or add the entry first.`,
	);
}
