import { isNamedByContent } from '../../../lib/offline/manifest.ts';
import { savedThenNetwork } from './strategies.ts';
import { cacheName, manifest, pathInSite, precache } from './precache.ts';

/** How many files are fetched side by side: a reader's own taps must still find room on the link. */
const CONCURRENCY = 4;

/** Tells whether the reader asked the browser to save data. */
function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}

/** The addresses of the files that are not in the cache. */
async function missingUrls(): Promise<string[]> {
	const cache = await caches.open(cacheName);
	const held = new Set((await cache.keys()).map(({ url }) => url));
	return [...precache.getURLsToCacheKeys()].filter(([, key]) => !held.has(key)).map(([url]) => url);
}

async function cacheFile(url: string, event: ExtendableEvent): Promise<void> {
	// Of a file whose name changes with its content the browser's own copy will do.
	const cache = isNamedByContent(pathInSite(url)) ? 'default' : 'no-cache';
	await Promise.all(savedThenNetwork.handleAll({ event, request: new Request(url, { cache }) }));
}

/**
 * Fetches what the cache lacks: everything at first, what an update changed, or what was lost.
 * What arrived before a failure stays, so that the next attempt only has to fetch the rest.
 * @throws Error when a file cannot be fetched, is not the one of this build, or finds no room
 */
export async function populateCache(event: ExtendableEvent): Promise<void> {
	const urls = await missingUrls();
	if (urls.length === 0) return;
	if (savesData()) throw new Error('Nothing is fetched while the reader saves data.');
	const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
	if (quota - usage < 2 * manifest.bytes) throw new Error('The device has no room for the guide.');
	// One file alone first: where it fails, the others would fail too and cost the reader data.
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

/** Tells whether every file is there, after fetching what was lost. */
export async function isComplete(event: ExtendableEvent): Promise<boolean> {
	try {
		await populateCache(event);
	} catch {
		// Offline, saving data or out of space: the cache stays as it is, and the answer says what is in it.
	}
	return (await missingUrls()).length === 0;
}
