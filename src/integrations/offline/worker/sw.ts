/// <reference lib="webworker" />
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { wholeQuestion } from '../../../lib/offline/messages.ts';
import { answerFile, answerPage } from './answer.ts';
import { fill, isWhole } from './populateCache.ts';
import { keyOf } from './strategies.ts';
import { precache } from './precache.ts';

declare const self: ServiceWorkerGlobalScope;

/** Addresses that end in a name with an extension are files, not pages. */
const isFile = /\.\w+$/;

// A pack that is not complete never comes into use. A new one waits until no page uses the old one.
self.addEventListener('install', (event) => event.waitUntil(fill(event)));

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			await precache.activate(event);
			// In Firefox a preload that fails takes the page with it, saved or not. Older versions of this worker
			// switched it on, and the setting outlives them.
			await self.registration.navigationPreload?.disable();
			// The page of the first visit may go off line before its reader opens the search.
			await self.clients.claim();
		})(),
	);
});

self.addEventListener('message', (event) => {
	if (event.data === wholeQuestion) {
		event.waitUntil(isWhole(event).then((whole) => event.ports[0]?.postMessage(whole)));
	}
});

registerRoute(
	({ request, url }) => request.mode === 'navigate' && !isFile.test(url.pathname),
	({ event, request }) => answerPage(event, request),
);

registerRoute(
	({ url }) => isFile.test(url.pathname) && keyOf(url.href) !== undefined,
	({ event, request }) => answerFile(event, request),
);
