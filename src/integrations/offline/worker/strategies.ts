import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { CacheOnly } from 'workbox-strategies/CacheOnly.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { checkContent } from './checkContent.ts';
import { cacheName, precache } from './precache.ts';

/** How long the network may take for a page, in seconds, before the saved one is shown. */
const patience = 1;

/**
 * The pack's key of an address, whatever its query. Pages may lack their last slash; Pagefind adds a query of its own.
 * @returns undefined for what is not in the pack
 */
export function keyOf(url: string): string | undefined {
	const { origin, pathname } = new URL(url);
	return precache.getCacheKeyForURL(origin + pathname) ?? precache.getCacheKeyForURL(`${origin}${pathname}/`);
}

const byKey: WorkboxPlugin = { cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url) ?? request };
const options = { cacheName, matchOptions: { ignoreVary: true }, plugins: [byKey, checkContent] };

/** The network's page, or the saved one. It saves nothing: the pack is one version of the whole site. */
export const networkThenSaved = new NetworkFirst({
	...options,
	networkTimeoutSeconds: patience,
	plugins: [byKey, { ...checkContent, cacheWillUpdate: async () => null }],
});

/** The saved file. */
export const saved = new CacheOnly(options);

/** The saved file, or the network's, which is then saved. */
export const savedThenNetwork = new CacheFirst(options);
