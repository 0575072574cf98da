import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { CACHE_PREFIX } from '../../../lib/offline/messages.ts';
import type { PrecacheManifest } from '../../../lib/offline/manifest.ts';

/** Written by the build in front of this code: what this service worker keeps. */
declare const PRECACHE_MANIFEST: PrecacheManifest;
export const manifest = PRECACHE_MANIFEST;

/** The path of an address below the folder of the site. */
export const pathInSite = (url: string): string => new URL(url).pathname.slice(manifest.base.length);

/** One cache per language; the page that removes them finds them by this beginning. */
export const cacheName = CACHE_PREFIX + manifest.home;

/** Workbox's list of the files: which key of the cache stands for which address, and which keys are of an older build. */
export const precache = new PrecacheController({ cacheName });
precache.addToCacheList(manifest.files.map(([url, revision]) => ({ url, revision })));
