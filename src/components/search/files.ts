import type { Pagefind } from '../../lib/search/query/engine.ts';
import { engineOf, ranking, type Engine } from '../../lib/search/query/engine.ts';
import type { Speak } from '../../lib/search/query/analyzer.ts';
import { folder } from '../../lib/search/assetNames.ts';
import type { Vocabulary } from '../../lib/search/vocabulary.ts';

/** Pagefind's own script, which the build writes beside the index. */
interface PagefindScript extends Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
}

let tries = 0;

/** Puts a link into the head of the page. */
export function addLink(link: Partial<HTMLLinkElement>): void {
	document.head.append(Object.assign(document.createElement('link'), link));
}

/**
 * Fetches a file of the search.
 * @throws Error when it does not come
 */
export async function get(path: string): Promise<Response> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${response.status} for ${path}`);
	return response;
}

/** Fetches a file for whoever asks for it next, and tells whether it came. */
function preload(href: string): Promise<unknown> {
	return new Promise((onload, reject) => {
		// Chromium hands a failed preload to the next fetch of the same file: this one takes it away.
		const onerror = (): void => void get(href).then(onload, reject);
		addLink({ rel: 'preload', as: 'fetch', crossOrigin: '', href, onload, onerror });
	});
}

/**
 * Fetches everything a search needs side by side, as far as the page has not done so already, and starts Pagefind.
 * @param script address of Pagefind's script
 * @param data addresses of the words and of what Pagefind will ask for
 * @throws Error when a file does not come; a second call tries again
 */
export async function loadEngine(
	script: string,
	[words = '', entry = '', ...rest]: readonly string[],
	speak: Speak,
): Promise<Engine> {
	// Browsers remember a script that failed; under another # they ask for it again.
	const again = tries++ ? `#${tries}` : '';
	const [pagefind, vocabulary] = await Promise.all([
		import(/* @vite-ignore */ script + again) as Promise<PagefindScript>,
		get(words).then((response) => response.json() as Promise<Vocabulary>),
		...[entry, ...rest].map(preload),
	]);
	// One thread: the worker is one more script to fetch, and a search takes milliseconds.
	await pagefind.options({
		basePath: folder,
		noWorker: true,
		metaCacheTag: entry.split('=')[1],
		ranking,
		excerptLength: 24,
	});
	await pagefind.init();
	return engineOf(pagefind, vocabulary, speak);
}
