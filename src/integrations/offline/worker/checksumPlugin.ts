import { copyResponse } from 'workbox-core/copyResponse.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CHECKSUM_LENGTH } from '../../../lib/offline/manifest.ts';
import { manifest } from './precache.ts';

const checksums = new Map(manifest.files);

async function isAsBuilt(response: Response, request: Request): Promise<boolean> {
	const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
	const checksum = btoa(String.fromCharCode(...new Uint8Array(digest))).slice(0, CHECKSUM_LENGTH);
	return checksum === checksums.get(new URL(request.url).pathname);
}

/** Puts only files into the cache, and returns only files from it, whose checksum is that of the build. */
export const checksumPlugin: WorkboxPlugin = {
	/** A half-finished deployment, or a login page instead of the file, must not be saved. */
	cacheWillUpdate: async ({ request, response }) => {
		if (!response.ok || !(await isAsBuilt(response, request)))
			throw new Error(`${request.url} is not the file of this build.`);
		// Browsers refuse a redirected response for a navigation, and some hosts redirect /en/steps/ to /en/steps.
		return response.redirected ? copyResponse(response) : response;
	},
	/** A damaged file is deleted and counts as missing; the next page has it fetched again. */
	cachedResponseWillBeUsed: async ({ cacheName, request, cachedResponse }) => {
		if (!cachedResponse) return null;
		// A body that cannot be read is damaged too.
		if (await isAsBuilt(cachedResponse, request).catch(() => false)) return cachedResponse;
		await (await caches.open(cacheName)).delete(request);
		return null;
	},
};
