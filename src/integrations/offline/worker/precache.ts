import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cachePrefix } from '../../../lib/offline/messages.ts';
import type { Pack } from '../../../lib/offline/bundle.ts';

/** Written by the build in front of this code: what this service worker keeps. */
declare const PACK: Pack;
export const pack = PACK;

/** One cache per language; the page that removes them knows them by this beginning. */
export const cacheName = cachePrefix + pack.home;

/** Workbox's list of the pack: which key of the cache stands for which address, and which keys are of an older pack. */
export const precache = new PrecacheController({ cacheName });
precache.addToCacheList(pack.files.map(([url, revision]) => ({ url, revision })));
