import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFrom } from '../server.ts';

/** Round trips a new visitor pays before the first byte of an answer is asked for: TCP one, TLS 1.3 one. */
const handshakes = 2;

/** A site being served, and what it has sent since the last new visitor: workers' requests too, which a page's own record lacks. */
export interface Site {
	origin: string;
	sent: { bytes: number; requests: number };
	newVisitor(): void;
	close(): void;
}

/**
 * Serves a built site over a modelled link. The browser's own throttling pays one round trip for each request and the
 * bandwidth; this server adds what it leaves out: a new connection's handshakes, once for each visitor.
 * @param roundTrip of the link, in milliseconds
 */
export async function serve(dist: string, roundTrip: number): Promise<Site> {
	const packed = new Map<string, Buffer>();
	const sent = { bytes: 0, requests: 0 };
	let opened: Promise<void> | undefined;
	const server = createServer((request, response) => {
		opened ??= new Promise((resolve) => setTimeout(resolve, handshakes * roundTrip));
		void Promise.all([answerFrom(dist, request.url ?? '/', packed), opened]).then(([{ status, type, encoding, body }]) => {
			sent.requests += 1;
			sent.bytes += body.byteLength;
			response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'max-age=600', ...(encoding && { 'Content-Encoding': encoding }) }).end(body);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		sent,
		newVisitor: () => {
			opened = undefined;
			sent.bytes = sent.requests = 0;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
