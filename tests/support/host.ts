import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { headersFor, readHeaders, type HeaderRule } from '../../src/lib/responseHeaders.ts';
import { answerFrom, fileOf } from './server.ts';

/** What a host sends instead of the built file: other text, a status, "not found" (`null`), or what a function writes. */
export type Change = string | number | null | ((response: ServerResponse) => void);

/** A static host of the built site with its own origin. Tests can make it fail in various ways. */
export class Host {
	/** Paths with a changed response. */
	readonly changed = new Map<string, Change>();
	/** The requested paths, in order. */
	readonly requests: string[] = [];
	/** How long every page waits before it is sent, in milliseconds. */
	pageDelay = 0;
	/** Whether the host redirects `/en/steps/` to `/en/steps`, as some do, instead of the other way round. */
	dropsSlash = false;
	readonly #dist = fileURLToPath(new URL('../../dist/', import.meta.url));
	readonly #compressed: Map<string, Buffer> | undefined;
	readonly #headers: readonly HeaderRule[];
	#server: Server | undefined;
	#port = 0;

	/**
	 * @param compressed whether files are sent as brotli with a cache time, as a good host does; it costs the test time
	 * @param withHeaders whether they come with the headers that the build wrote into `_headers`
	 * @throws Error when the site has not been built
	 */
	constructor({ compressed = false, withHeaders = false } = {}) {
		if (!existsSync(this.#dist)) throw new Error('There is no dist/: build the site first.');
		if (compressed) this.#compressed = new Map();
		this.#headers = withHeaders ? readHeaders(readFileSync(`${this.#dist}_headers`, 'utf8')) : [];
	}

	get origin(): string {
		return `http://localhost:${this.#port}`;
	}

	/** The text of a file as it is served now. */
	text(path: string): string {
		const changed = this.changed.get(path);
		return typeof changed === 'string' ? changed : readFileSync(fileOf(this.#dist, path), 'utf8');
	}

	/** Starts the server, on the same port as before if there was one. */
	async up(): Promise<void> {
		const server = createServer((request, response) => {
			const { pathname } = new URL(request.url ?? '/', this.origin);
			this.requests.push(pathname);
			setTimeout(() => void this.#answer(pathname, response), this.#isPage(pathname) ? this.pageDelay : 0);
		});
		await new Promise<void>((resolve) => server.listen(this.#port, resolve));
		this.#port = (server.address() as AddressInfo).port;
		this.#server = server;
	}

	/** Stops the server, as for a phone without internet. */
	async down(): Promise<void> {
		const server = this.#server;
		if (!server) return;
		this.#server = undefined;
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	}

	#isPage(path: string): boolean {
		return !/\.\w+$/.test(path);
	}

	async #answer(path: string, response: ServerResponse): Promise<void> {
		const change = this.changed.get(path);
		if (typeof change === 'function') return change(response);
		const slashless = this.#isPage(path) && path !== '/' && path.endsWith('/') === this.dropsSlash;
		if (slashless) {
			const Location = this.dropsSlash ? path.slice(0, -1) : `${path}/`;
			response.writeHead(308, { Location }).end();
			return;
		}
		if (typeof change === 'number' || change === null) {
			const status = change ?? 404;
			response.writeHead(status, { 'Content-Type': 'text/html' }).end(`<h1>status ${status}</h1>`);
			return;
		}
		const answer = await answerFrom(
			this.#dist,
			this.dropsSlash && this.#isPage(path) ? `${path}/` : path,
			this.#compressed,
		);
		response
			.writeHead(change === undefined ? answer.status : 200, {
				'Content-Type': answer.type,
				Vary: 'Accept',
				...(this.#compressed && { 'Cache-Control': 'max-age=600' }),
				...headersFor(this.#headers, path),
				...(answer.encoding && { 'Content-Encoding': answer.encoding }),
			})
			.end(change ?? answer.body);
	}
}
