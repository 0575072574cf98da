import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { CacheOnly } from 'workbox-strategies/CacheOnly.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { checksumPlugin } from './checksumPlugin.ts';
import { cacheName, precache } from './precache.ts';

/** If the network has not sent the whole page after this many seconds, the saved page is shown. */
const NETWORK_TIMEOUT_S = 1;

/**
 * The cache key of an address. The query is ignored; a page may be requested without its last slash or with
 * `index.html`.
 * @returns undefined for a file that is not saved
 */
export function keyOf(url: string): string | undefined {
	const { origin, pathname } = new URL(url);
	const address = origin + pathname.replace(/\/index\.html$/, '/');
	return precache.getCacheKeyForURL(address) ?? precache.getCacheKeyForURL(`${address}/`);
}

const byKey: WorkboxPlugin = {
	cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url) ?? request),
};
const options = { cacheName, matchOptions: { ignoreVary: true }, plugins: [byKey, checksumPlugin] };

const networkOnly: WorkboxPlugin = {
	...checksumPlugin,
	/** Nothing is saved here: the cache contains the files of one build only. */
	cacheWillUpdate: () => Promise.resolve(null),
	/**
	 * Waits for the last byte, so that the time limit also applies to a host that sends only the headers and then
	 * stops.
	 */
	fetchDidSucceed: async ({ response }) => {
		await response.clone().arrayBuffer();
		return response;
	},
};

/** The file from the network if all of it arrives in time, otherwise the saved file. */
export const networkThenSaved = new NetworkFirst({
	...options,
	networkTimeoutSeconds: NETWORK_TIMEOUT_S,
	plugins: [byKey, networkOnly],
});

/** The saved file. */
export const saved = new CacheOnly(options);

/** The saved file, or the file from the network, which is then saved. */
export const savedThenNetwork = new CacheFirst(options);
