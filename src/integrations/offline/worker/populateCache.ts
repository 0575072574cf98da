import { savedThenNetwork } from './strategies.ts';
import { cacheName, pack, precache } from './precache.ts';

/** Files under these paths change their name with their content, so the browser's own copy will do. */
const namedByContent = /^\/(_astro|fonts|offline)\//;

/** How many files are fetched side by side: a reader's own taps must still find room on the link. */
const lanes = 4;

/** Tells whether the reader asked the browser to save data. */
function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}

/** The addresses of the pack's files that are not in the cache. */
async function missing(): Promise<string[]> {
	const cache = await caches.open(cacheName);
	const held = new Set((await cache.keys()).map(({ url }) => url));
	return [...precache.getURLsToCacheKeys()].filter(([, key]) => !held.has(key)).map(([url]) => url);
}

async function keep(url: string, event: ExtendableEvent): Promise<void> {
	const cache = namedByContent.test(new URL(url).pathname) ? 'default' : 'no-cache';
	await Promise.all(savedThenNetwork.handleAll({ event, request: new Request(url, { cache }) }));
}

/**
 * Fetches what the pack lacks: all of it at first, what an update changed, or what was lost.
 * What arrived before a failure stays, so that the next attempt only has to fetch the rest.
 * @throws Error when a file cannot be fetched, is not the one of this build, or finds no room
 */
export async function fill(event: ExtendableEvent): Promise<void> {
	const urls = await missing();
	if (urls.length === 0) return;
	if (savesData()) throw new Error('Nothing is fetched while the reader saves data.');
	const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
	if (quota - usage < 2 * pack.bytes) throw new Error('The device has no room for the pack.');
	// One file alone first: where it fails, the others would fail too and cost the reader data.
	await keep(urls.pop() ?? pack.home, event);
	const lane = async () => {
		for (let url = urls.pop(); url; url = urls.pop()) await keep(url, event);
	};
	try {
		await Promise.all(Array.from({ length: lanes }, lane));
	} finally {
		urls.length = 0;
	}
}

/** Tells whether every file of the pack is there, after fetching what was lost. */
export async function isWhole(event: ExtendableEvent): Promise<boolean> {
	try {
		await fill(event);
	} catch {
		// Off line, saving data or out of room: the pack stays as it is, and the answer is the truth about it.
	}
	return (await missing()).length === 0;
}
