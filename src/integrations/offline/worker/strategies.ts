import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { CacheOnly } from 'workbox-strategies/CacheOnly.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { checkContent } from './checkContent.ts';
import { cacheName, precache } from './precache.ts';

/** How long the network may take to send all of a page, in seconds, before the saved one is shown. */
const NETWORK_TIMEOUT_S = 1;

/**
 * The key of an address in the cache, whatever its query. A page may lack its last slash or carry `index.html`.
 * @returns undefined for what is not saved
 */
export function keyOf(url: string): string | undefined {
	const { origin, pathname } = new URL(url);
	const address = origin + pathname.replace(/\/index\.html$/, '/');
	return precache.getCacheKeyForURL(address) ?? precache.getCacheKeyForURL(`${address}/`);
}

const byKey: WorkboxPlugin = {
	cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url) ?? request),
};
const options = { cacheName, matchOptions: { ignoreVary: true }, plugins: [byKey, checkContent] };

const networkOnly: WorkboxPlugin = {
	...checkContent,
	/** Nothing is saved: the cache holds one build of the whole site. */
	cacheWillUpdate: () => Promise.resolve(null),
	/** The time limit counts until the last byte: a host that sends the head and then stops is as good as none. */
	fetchDidSucceed: async ({ response }) => {
		await response.clone().arrayBuffer();
		return response;
	},
};

/** The network's file if all of it comes in time, or the saved one. */
export const networkThenSaved = new NetworkFirst({
	...options,
	networkTimeoutSeconds: NETWORK_TIMEOUT_S,
	plugins: [byKey, networkOnly],
});

/** The saved file. */
export const saved = new CacheOnly(options);

/** The saved file, or the network's, which is then saved. */
export const savedThenNetwork = new CacheFirst(options);
