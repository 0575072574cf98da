import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cachePrefix } from '../../../lib/offline/messages.ts';
import type { PrecacheManifest } from '../../../lib/offline/manifest.ts';

/** What the build writes before this code. */
declare const PRECACHE_MANIFEST: PrecacheManifest;
/** The list of files to save. */
export const manifest = PRECACHE_MANIFEST;

/** The path of an address below the folder of the site. */
export const pathInSite = (url: string): string => new URL(url).pathname.slice(manifest.base.length);

/** One cache per language. A page that deletes the saved guide finds the caches by the start of its name. */
export const cacheName = cachePrefix + manifest.home;

/** Workbox's list of files: it maps addresses to cache keys, and knows which keys belong to an older build. */
export const precache = new PrecacheController({ cacheName });
precache.addToCacheList(manifest.files.map(([url, revision]) => ({ url, revision })));
