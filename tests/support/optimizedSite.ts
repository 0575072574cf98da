import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type CDPSession, type Page } from '@playwright/test';
import { answerFrom } from './server.ts';

/** Serves the built site compressed, as a host does: the preview server sends it plain, which would count wrong. */
export const test = base.extend<object, { site: string }>({
	site: [
		async ({}, use) => {
			if (!existsSync('dist')) throw new Error('There is no dist/: build the site first.');
			const packed = new Map<string, Buffer>();
			const server: Server = createServer((request, response) => {
				void answerFrom('dist', request.url ?? '/', packed).then(({ status, type, encoding, body }) => {
					response
						.writeHead(status, {
							'Content-Type': type,
							'Cache-Control': 'max-age=600',
							...(encoding && { 'Content-Encoding': encoding }),
						})
						.end(body);
				});
			});
			await new Promise<void>((resolve) => server.listen(0, resolve));
			await use(`http://localhost:${(server.address() as AddressInfo).port}`);
			server.closeAllConnections();
			server.close();
		},
		{ scope: 'worker' },
	],
});

/** What a page fetched: address, kind and bytes as they crossed the network, with headers and without. */
export interface Fetched {
	url: string;
	type: string;
	bytes: number;
	body: number;
}

/** Records every request of a page from now on. The pack for use without a network is counted apart by its own tests. */
export async function record(page: Page): Promise<{ session: CDPSession; fetched: Map<string, Fetched> }> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const fetched = new Map<string, Fetched>();
	session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		fetched.set(requestId, { url: request.url, type: type ?? '', bytes: 0, body: 0 });
	});
	session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
		const one = fetched.get(requestId);
		if (one) one.body += encodedDataLength;
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const one = fetched.get(requestId);
		if (one) one.bytes = encodedDataLength;
	});
	return { session, fetched };
}
