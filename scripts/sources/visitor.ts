import { setTimeout as wait } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { parseHtml } from '../../src/lib/html.ts';
import { memoize } from '../../src/lib/memoize.ts';
import { visibleText } from '../../src/lib/visibleText.ts';

/** The result of opening a page. */
export type Answer =
	| { kind: 'page'; url: string; text: string }
	| { kind: 'gone'; status: number }
	| { kind: 'refused'; status: number }
	| { kind: 'other-host'; url: string }
	| { kind: 'moved'; url: string; text: string }
	| { kind: 'certificate'; code: string }
	| { kind: 'unreachable'; reason: string }
	| { kind: 'robots' };

/** Limits for requests. Times in milliseconds. */
export interface Politeness {
	/** Between two requests to one host. */
	pause: number;
	/** For one response including its body. */
	timeLimit: number;
	/** The maximum number of bytes that are read of a page. */
	sizeLimit: number;
	/** Waits; tests replace it. */
	wait: (milliseconds: number) => Promise<unknown>;
}

/** How every source is visited. */
export const politeness: Politeness = { pause: 2_000, timeLimit: 20_000, sizeLimit: 3_000_000, wait };

/** Identifies this program (RFC 9309). */
const userAgent = 'apna-number-source-check';
const MAX_REDIRECTS = 5;

/** Whether an error code is about the certificate (Node's documentation of `tls`, X509 certificate error codes). */
const isCertificateError = (code: string): boolean => /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code);

/** The visible text of a page with single spaces, for comparison from week to week. */
const textOfPage = (html: string): string => visibleText(parseHtml(html)).replace(/\s+/g, ' ').trim();

/** Reads a response body up to a limit. */
async function readBody(response: Response, limit: number): Promise<string> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		chunks.push(chunk);
		size += (chunk as Uint8Array).byteLength;
		if (size >= limit) break;
	}
	return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}

/** The host without `www.`, which has the same owner. */
const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** Opens pages, with a pause between requests to a host, and obeys robots.txt. */
export class Visitor {
	readonly #politeness: Politeness;
	/** When each host may get the next request. */
	readonly #free = new Map<string, number>();

	constructor(given: Politeness = politeness) {
		this.#politeness = given;
	}

	async #get(url: string): Promise<Response> {
		const { origin } = new URL(url);
		const now = Date.now();
		const at = Math.max(now, this.#free.get(origin) ?? 0);
		this.#free.set(origin, at + this.#politeness.pause);
		await this.#politeness.wait(at - now);
		return fetch(url, {
			redirect: 'manual',
			headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5' },
			signal: AbortSignal.timeout(this.#politeness.timeLimit),
		});
	}

	/** Reads a host's robots.txt once. A host without one allows everything (RFC 9309, 2.3.1.3). */
	readonly #allowed = memoize(async (origin: string): Promise<(url: string) => boolean> => {
		const address = `${origin}/robots.txt`;
		try {
			const response = await this.#get(address);
			const rules = robotsParser(address, response.ok ? await readBody(response, 500_000) : '');
			return (url: string) => rules.isAllowed(url, userAgent) ?? true;
		} catch {
			// The request for the page itself comes next and will report what is wrong with the host.
			return () => true;
		}
	});

	/** Opens a page and follows redirects on the same host. Never throws: errors are part of the result. */
	async visit(start: string): Promise<Answer> {
		let url = start;
		try {
			for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
				if (!(await this.#allowed(new URL(url).origin))(url)) return { kind: 'robots' };
				const response = await this.#get(url);
				const { status } = response;
				const location = response.headers.get('location');
				if (status >= 300 && status < 400 && location) {
					await response.body?.cancel();
					url = new URL(location, url).href;
					if (hostOf(url) !== hostOf(start)) return { kind: 'other-host', url };
				} else if (status === 404 || status === 410) return { kind: 'gone', status };
				else if (!response.ok) return { kind: 'refused', status };
				else {
					const text = textOfPage(await readBody(response, this.#politeness.sizeLimit));
					return isSamePlace(url, start) ? { kind: 'page', url, text } : { kind: 'moved', url, text };
				}
			}
			return { kind: 'unreachable', reason: `more than ${MAX_REDIRECTS} redirects` };
		} catch (cause) {
			const code = codeOf(cause);
			return isCertificateError(code) ? { kind: 'certificate', code } : { kind: 'unreachable', reason: code };
		}
	}
}

/** Whether two addresses differ only in https, `www.` or a slash at the end. */
function isSamePlace(asked: string, reached: string): boolean {
	const place = (url: string) => hostOf(url) + new URL(url).pathname.replace(/\/$/, '') + new URL(url).search;
	return place(asked) === place(reached);
}

/** The code of the underlying error of a failed request. */
function codeOf(cause: unknown): string {
	if (!(cause instanceof Error)) return String(cause);
	if (cause.cause) return codeOf(cause.cause);
	return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
