import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answerFrom, memoizedBrotli } from '../static-server/answerFrom.ts';
import { ModelledLink, type Link } from './link.ts';

/** A served site, and what it has sent since the last new visitor, including requests by workers. */
export interface ServedSite {
	origin: string;
	sent: { bytes: number; requests: number };
	/** Closes all connections, so that the next visitor opens new ones. */
	newVisitor(): void;
	close(): void;
}

/** Serves a built site over a modelled link, by HTTP/1.1 with kept connections. */
export async function serve(dist: string, link: Link): Promise<ServedSite> {
	const compress = memoizedBrotli();
	const sent = { bytes: 0, requests: 0 };
	const model = new ModelledLink(link);
	const connections = new WeakMap<Socket, ReturnType<ModelledLink['open']>>();
	const server = createServer((request, response) => {
		void answerFrom(dist, request.url ?? '/', compress).then(async ({ status, type, encoding, body }) => {
			sent.requests += 1;
			sent.bytes += body.byteLength;
			response.writeHead(status, {
				'Content-Type': type,
				'Content-Length': body.byteLength,
				'Cache-Control': 'max-age=600',
				...(encoding && { 'Content-Encoding': encoding }),
			});
			await connections.get(request.socket)?.((segment) => response.write(segment), body);
			response.end();
		});
	});
	server.on('connection', (socket) => connections.set(socket, model.open()));
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		sent,
		newVisitor: () => {
			server.closeAllConnections();
			sent.bytes = sent.requests = 0;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
