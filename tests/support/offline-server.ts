import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typeOf } from './server.ts';

/** A static host of the built site whose faults a test can choose. Each test has one, on an origin of its own. */
export class OfflineServer {
	/** What to serve in place of the built file; null is "not found", a number is that status. */
	readonly changed = new Map<string, string | number | null>();
	/** The paths that were asked for, in their order. */
	readonly requests: string[] = [];
	/** How long every page waits before it is sent, in milliseconds. */
	pageDelay = 0;
	#server: Server;
	#dist = fileURLToPath(new URL('../../dist/', import.meta.url));
	#port = 0;

	constructor() {
		this.#server = this.#create();
	}

	get origin(): string {
		return `http://localhost:${this.#port}`;
	}

	/** The text of a file as it is served now. */
	text(path: string): string {
		const changed = this.changed.get(path);
		return typeof changed === 'string' ? changed : readFileSync(this.#fileOf(path), 'utf8');
	}

	/** Starts to answer, on the same port as before if there was one. */
	async up(): Promise<void> {
		this.#server = this.#create();
		await new Promise<void>((resolve) => this.#server.listen(this.#port, resolve));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	/** Stops to answer: what a phone without internet sees. */
	async down(): Promise<void> {
		const closed = new Promise((resolve) => this.#server.close(resolve));
		this.#server.closeAllConnections();
		await closed;
	}

	#fileOf(path: string): string {
		const file = join(this.#dist, path);
		return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? join(file, 'index.html') : file;
	}

	#create(): Server {
		return createServer((request, response) => {
			const path = new URL(request.url ?? '/', this.origin).pathname;
			this.requests.push(path);
			const file = this.#fileOf(path);
			const changed = this.changed.get(path);
			const exists = statSync(file, { throwIfNoEntry: false })?.isFile();
			const status =
				typeof changed === 'number' ? changed : changed === null || (!exists && changed === undefined) ? 404 : 200;
			const body = status === 200 ? (changed ?? readFileSync(file)) : `status ${status}`;
			const send = () => response.writeHead(status, { 'Content-Type': typeOf(file), Vary: 'Accept' }).end(body);
			setTimeout(send, path.endsWith('/') ? this.pageDelay : 0);
		});
	}
}
