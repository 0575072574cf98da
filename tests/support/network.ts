import { test as base, type CDPSession, type Page } from '@playwright/test';
import { StaticServer } from '../../scripts/static-server/staticServer.ts';

/** Serves the built site compressed, as hosts do. The preview server does not compress, so sizes would be wrong. */
export const test = base.extend<{ site: string }>({
	site: async ({}, use) => {
		const host = new StaticServer({ compressed: true });
		await host.up();
		await use(host.origin);
		await host.down();
	},
});

/** A request of a page: address, type, and transferred bytes without headers. */
export interface Fetched {
	url: string;
	type: string;
	bytes: number;
}

/** Records every request of a page from now on. Offline files have their own tests. */
export async function record(page: Page): Promise<{ session: CDPSession; fetched: Map<string, Fetched> }> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const fetched = new Map<string, Fetched>();
	session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		fetched.set(requestId, { url: request.url, type: type ?? '', bytes: 0 });
	});
	session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
		const request = fetched.get(requestId);
		if (request) request.bytes += encodedDataLength;
	});
	return { session, fetched };
}
