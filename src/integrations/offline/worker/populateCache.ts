import { isNamedByContent } from '../../../lib/offline/manifest.ts';
import { savesData } from '../../../lib/savesData.ts';
import { savedThenNetwork } from './strategies.ts';
import { cacheName, manifest, pathInSite, precache } from './precache.ts';

/** How many files are fetched at the same time. Few, so that the reader's own requests are not slowed down. */
const CONCURRENCY = 4;

async function missingUrls(): Promise<string[]> {
	const cache = await caches.open(cacheName);
	const held = new Set((await cache.keys()).map(({ url }) => url));
	return [...precache.getURLsToCacheKeys()].filter(([, key]) => !held.has(key)).map(([url]) => url);
}

async function cacheFile(url: string, event: ExtendableEvent): Promise<void> {
	// If the file name contains a hash, the copy in the browser's cache is good enough.
	const cache = isNamedByContent(pathInSite(url)) ? 'default' : 'no-cache';
	await Promise.all(savedThenNetwork.handleAll({ event, request: new Request(url, { cache }) }));
}

/**
 * Fetches the files that are missing in the cache: at first all of them, later those that changed or were lost.
 * Files that arrived before a failure stay, so that the next attempt fetches only the rest.
 * @throws Error when a file cannot be fetched, has another checksum, or does not fit on the device
 */
export async function populateCache(event: ExtendableEvent): Promise<void> {
	const urls = await missingUrls();
	if (urls.length === 0) return;
	if (savesData()) throw new Error('Nothing is fetched while the reader saves data.');
	const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
	if (quota - usage < 2 * manifest.bytes) throw new Error('The device has no room for the guide.');
	// One file first: if it fails, the others would probably fail too and only use up the reader's data.
	await cacheFile(urls.pop() ?? manifest.home, event);
	const fetchInTurn = async () => {
		for (let url = urls.pop(); url; url = urls.pop()) await cacheFile(url, event);
	};
	try {
		await Promise.all(Array.from({ length: CONCURRENCY }, fetchInTurn));
	} finally {
		urls.length = 0;
	}
}

/** Fetches missing files. @returns whether all files are in the cache */
export async function isComplete(event: ExtendableEvent): Promise<boolean> {
	try {
		await populateCache(event);
	} catch {
		// Offline, saving data or out of space: the cache stays as it is, and the answer says what is in it.
	}
	return (await missingUrls()).length === 0;
}
