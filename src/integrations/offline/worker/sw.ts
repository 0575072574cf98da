/// <reference lib="webworker" />
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { HEARTBEAT_MS, isCompleteMessage, stillWorking } from '../../../lib/offline/messages.ts';
import { answerFile, answerPage } from './answer.ts';
import { isComplete, populateCache } from './populateCache.ts';
import { keyOf } from './strategies.ts';
import { precache } from './precache.ts';

declare const self: ServiceWorkerGlobalScope;

/** Whether an address is a file and not a page: it ends in a name with an extension. */
const isFile = ({ pathname }: URL): boolean => /\.\w+$/.test(pathname) && !pathname.endsWith('.html');

/** Answers on the port whether everything is saved, and sends a message at intervals until then. */
async function reportCompleteness(event: ExtendableEvent, port: MessagePort): Promise<void> {
	const heartbeat = setInterval(() => port.postMessage(stillWorking), HEARTBEAT_MS);
	try {
		port.postMessage(await isComplete(event));
	} finally {
		clearInterval(heartbeat);
	}
}

// An incomplete guide is never used: installation fails. A new version waits until no page uses the old one.
self.addEventListener('install', (event) => event.waitUntil(populateCache(event)));

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			await precache.activate(event);
			// In Firefox a failed navigation preload breaks the page even if it is saved. Older versions of this worker
			// enabled it, and the setting persists.
			await self.registration.navigationPreload?.disable();
			// The page of the first visit may lose its connection before its reader opens the search.
			await self.clients.claim();
		})(),
	);
});

self.addEventListener('message', (event) => {
	const [port] = event.ports;
	if (event.data === isCompleteMessage && port) event.waitUntil(reportCompleteness(event, port));
});

// A script may read a saved page too: the checklist shows the numbers of an operator's page.
registerRoute(
	({ request, url }) => !isFile(url) && (request.mode === 'navigate' || keyOf(url.href) !== undefined),
	({ event, request }) => answerPage(event, request),
);

registerRoute(
	({ url }) => isFile(url) && keyOf(url.href) !== undefined,
	({ event, request }) => answerFile(event, request),
);
