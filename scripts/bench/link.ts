import { setTimeout as wait } from 'node:timers/promises';

/** A network link. */
export interface Link {
	/** Round-trip time in milliseconds. */
	roundTrip: number;
	/** Bytes per second, shared by all connections. */
	bytesPerSecond: number;
}

/** The initial congestion window: ten segments (RFC 6928). */
const INITIAL_WINDOW = 10 * 1_460;
/** The unit in which connections share the link, in bytes. */
const SEGMENT = 1_460;
/** Round trips before a new connection carries a request: one of TCP's, one of TLS 1.3's (RFC 8446, section 2). */
const HANDSHAKES = 2;

/**
 * Models how long responses take on a link. The browser's own throttling does not apply to workers and ignores
 * handshakes and slow start. The model has no packet loss, and requests take no time to send.
 */
export class ModelledLink {
	readonly #link: Link;
	#freeAt = 0;

	constructor(link: Link) {
		this.#link = link;
	}

	/** Opens a connection. @returns a function that sends responses on it, one after another */
	open(): (write: (segment: Uint8Array) => void, body: Uint8Array) => Promise<void> {
		const { roundTrip, bytesPerSecond } = this.#link;
		const ready = Date.now() + HANDSHAKES * roundTrip;
		let window = INITIAL_WINDOW;
		return async (write, body) => {
			await wait(Math.max(ready - Date.now(), 0) + roundTrip);
			for (let at = 0; at < body.length;) {
				const acknowledgedAt = Date.now() + roundTrip;
				const end = Math.min(at + window, body.length);
				// Slow start: acknowledged bytes are added to the window.
				window += end - at;
				for (; at < end; at += SEGMENT) {
					const segment = body.subarray(at, Math.min(at + SEGMENT, end));
					this.#freeAt = Math.max(this.#freeAt, Date.now()) + (segment.length / bytesPerSecond) * 1_000;
					await wait(Math.max(this.#freeAt - Date.now(), 0));
					write(segment);
				}
				at = end;
				if (at < body.length) await wait(Math.max(acknowledgedAt - Date.now(), 0));
			}
		};
	}
}
