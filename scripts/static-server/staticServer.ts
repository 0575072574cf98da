import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { headersFor, readHeaders, type HeaderRule } from '../../src/lib/responseHeaders.ts';
import { answerFrom, fileOf, memoizedBrotli } from './answerFrom.ts';

/** A replacement for a built file: text, a status, "not found" (`null`), or a function that writes the response. */
type Replacement = string | number | null | ((response: ServerResponse) => void);

/** The address for the browsers' reports of the security policy. */
const reportPath = '/security-reports';

/** The policy that a page carries in its own markup. */
const policyInside = (page: Buffer): string | undefined =>
	/<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(page.toString())?.[1];

/** Files are compressed once for all hosts of a process. */
const compress = memoizedBrotli();

/** A static host of the built site with its own origin. Tests can make it fail in various ways. */
export class StaticServer {
	/** Paths with a changed response. */
	readonly changed = new Map<string, Replacement>();
	/** The requested paths, in order. */
	readonly requests: string[] = [];
	/** The browsers' reports of violations of the security policy, if the host asks for them. */
	readonly reports: string[] = [];
	/** How long every page waits before it is sent, in milliseconds. */
	pageDelay = 0;
	/** Whether the host redirects `/en/steps/` to `/en/steps`, as some do, instead of the other way round. */
	dropsSlash = false;
	readonly #dist = fileURLToPath(new URL('../../dist', import.meta.url));
	readonly #compress: typeof compress | undefined;
	readonly #headers: readonly HeaderRule[];
	readonly #asksForReports: boolean;
	#server: Server | undefined;
	#port = 0;

	/**
	 * @param compressed whether files are sent as brotli with a cache time, as a good host does; it costs the test time
	 * @param withHeaders whether they come with the headers that the build wrote into `_headers`
	 * @param asksForReports whether browsers are asked to report what the policy of the host or of the page stops; the
	 *   page's own comes as a header too, because one in the markup cannot ask
	 * @throws Error when the site has not been built
	 */
	constructor({ compressed = false, withHeaders = false, asksForReports = false } = {}) {
		if (!existsSync(this.#dist)) throw new Error('There is no dist/: build the site first.');
		if (compressed) this.#compress = compress;
		this.#asksForReports = asksForReports;
		this.#headers = withHeaders ? readHeaders(readFileSync(`${this.#dist}/_headers`, 'utf8')) : [];
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
			if (pathname === reportPath) {
				request.on('data', (report: Buffer) => this.reports.push(report.toString()));
				request.on('end', () => response.writeHead(204).end());
				return;
			}
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

	#headersOf(path: string, body: Buffer): Record<string, string> {
		const headers = headersFor(this.#headers, path);
		if (!this.#asksForReports) return headers;
		const policies = [headers['Content-Security-Policy'], policyInside(body)].filter((policy) => policy !== undefined);
		return {
			...headers,
			'Content-Security-Policy': policies.map((policy) => `${policy};report-uri ${reportPath}`).join(', '),
		};
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
			this.#compress,
		);
		response
			.writeHead(change === undefined ? answer.status : 200, {
				'Content-Type': answer.type,
				Vary: 'Accept',
				...(this.#compress && { 'Cache-Control': 'max-age=600' }),
				...this.#headersOf(path, answer.body),
				...(answer.encoding && { 'Content-Encoding': answer.encoding }),
			})
			.end(change ?? answer.body);
	}
}
