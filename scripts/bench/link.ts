import { setTimeout as wait } from 'node:timers/promises';

/** A reader's link. */
export interface Link {
	/** There and back, in milliseconds. */
	roundTrip: number;
	/** Bytes in a second, for all connections together. */
	bytesPerSecond: number;
}

/** What a server may send on a new connection before it hears back: ten segments (RFC 6928). */
const firstFlight = 10 * 1_460;
/** Connections take turns on the link by this many bytes. */
const segment = 1_460;
/** Round trips before a new connection carries a request: one of TCP's, one of TLS 1.3's (RFC 8446, section 2). */
const handshakes = 2;

/**
 * Models how long answers take on a link, whoever asks: the browser's own throttling leaves out workers, handshakes
 * and slow start. No packet is lost, and requests weigh nothing.
 */
export class ModelledLink {
	readonly #link: Link;
	#freeAt = 0;

	constructor(link: Link) {
		this.#link = link;
	}

	/** A connection opened now. @returns what sends one answer after another on it */
	open(): (write: (piece: Uint8Array) => void, body: Uint8Array) => Promise<void> {
		const { roundTrip, bytesPerSecond } = this.#link;
		const ready = Date.now() + handshakes * roundTrip;
		let window = firstFlight;
		return async (write, body) => {
			await wait(Math.max(ready - Date.now(), 0) + roundTrip);
			for (let at = 0; at < body.length;) {
				const heardAt = Date.now() + roundTrip;
				const end = Math.min(at + window, body.length);
				// Slow start: what is heard of is added to the window.
				window += end - at;
				for (; at < end; at += segment) {
					const piece = body.subarray(at, Math.min(at + segment, end));
					this.#freeAt = Math.max(this.#freeAt, Date.now()) + (piece.length / bytesPerSecond) * 1_000;
					await wait(Math.max(this.#freeAt - Date.now(), 0));
					write(piece);
				}
				at = end;
				if (at < body.length) await wait(Math.max(heardAt - Date.now(), 0));
			}
		};
	}
}
