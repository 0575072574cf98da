import type { Pagefind } from '../query/engine.ts';
import { Engine, ranking } from '../query/engine.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Pagefind's own script, which the build writes beside the index. */
interface PagefindScript extends Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
}

const folder = '/pagefind/';

/** Fetches a file for whoever asks for it next, and tells whether it came. */
function preload(path: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'preload';
		link.as = 'fetch';
		link.crossOrigin = 'anonymous';
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

async function json<File>(path: string): Promise<File> {
	const response = await fetch(folder + path);
	if (!response.ok) throw new Error(`${response.status} for ${path}`);
	return (await response.json()) as File;
}

/**
 * Fetches everything a search needs side by side, by the names the build wrote into the page, and starts Pagefind.
 * @param stamp `entry meta vocabulary sections chunk …`, see stampPages
 * @throws Error when a file does not come; a second call tries again
 */
export async function loadEngine(stamp: string): Promise<Engine> {
	const [entry = '', meta = '', words = '', sections = '', ...chunks] = stamp.split(' ');
	const script = `${folder}pagefind.js`;
	const [pagefind, vocabulary] = await Promise.all([
		import(/* @vite-ignore */ script) as Promise<PagefindScript>,
		json<Vocabulary>(`vocabulary.${words}.json`),
		...[`pagefind-entry.json?ts=${entry}`, `pagefind.${meta}.pf_meta`, 'wasm.unknown.pagefind'].map(preload),
		...chunks.map((chunk) => preload(`index/${chunk}.pf_index`)),
	]);
	// One thread: the worker is one more script to fetch, and a search takes milliseconds.
	await pagefind.options({ basePath: folder, noWorker: true, metaCacheTag: entry, ranking, excerptLength: 24 });
	await pagefind.init();
	return new Engine(pagefind, vocabulary, Number(sections));
}
