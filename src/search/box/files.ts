import type { Pagefind } from '../query/engine.ts';
import { Engine, ranking } from '../query/engine.ts';
import type { Speak } from '../query/tongue.ts';
import { dataFiles, folder } from '../stamp.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Pagefind's own script, which the build writes beside the index. */
interface PagefindScript extends Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
}

let tries = 0;

/** Fetches a file for whoever asks for it next, and tells whether it came. */
function preload(path: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'preload';
		link.as = 'fetch';
		link.crossOrigin = '';
		link.href = folder + path;
		link.onload = () => resolve();
		link.onerror = () => {
			link.remove();
			// Chromium hands a failed preload to the next fetch of the same file: this one takes it away.
			fetch(link.href).then(({ ok }) => (ok ? resolve() : reject(new Error(`Could not load ${path}`))), reject);
		};
		document.head.append(link);
	});
}

/**
 * Fetches a file of the search.
 * @throws Error when it does not come
 */
export async function fetchJson<File>(path: string): Promise<File> {
	const response = await fetch(folder + path);
	if (!response.ok) throw new Error(`${response.status} for ${path}`);
	return (await response.json()) as File;
}

/**
 * Fetches everything a search needs side by side, as far as the page has not done so already, and starts Pagefind.
 * @param files the name of the search files
 * @throws Error when a file does not come; a second call tries again
 */
export async function loadEngine(files: string, speak: Speak): Promise<Engine> {
	const [script, , words = '', ...rest] = dataFiles(files);
	// Browsers remember a script that failed; under another # they ask for it again.
	const again = tries++ ? `#${tries}` : '';
	const [pagefind, vocabulary] = await Promise.all([
		import(/* @vite-ignore */ folder + script + again) as Promise<PagefindScript>,
		fetchJson<Vocabulary>(words),
		...rest.map(preload),
	]);
	// One thread: the worker is one more script to fetch, and a search takes milliseconds.
	await pagefind.options({ basePath: folder, noWorker: true, metaCacheTag: files, ranking, excerptLength: 24 });
	await pagefind.init();
	return new Engine(pagefind, vocabulary, speak);
}
