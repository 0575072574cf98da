import { readdirSync, readFileSync } from 'node:fs';
import type { Lang } from '../../../src/config/locales.ts';
import { engineOf, ranking, type Engine, type Pagefind } from '../../../src/lib/search/query/engine.ts';
import { tongues } from '../../../src/lib/search/query/analyzers.ts';
import type { Vocabulary } from '../../../src/lib/search/vocabulary.ts';

const folder = new URL('../../../dist/pagefind/', import.meta.url);

interface Script extends Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
}

/** The vocabulary of a language as the build wrote it. */
export function vocabularyOf(lang: Lang): Vocabulary {
	for (const name of readdirSync(folder).filter((file) => file.startsWith('vocabulary.'))) {
		const vocabulary = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vocabulary;
		if (vocabulary.lang === lang) return vocabulary;
	}
	throw new Error(`dist/ holds no vocabulary of ${lang}. Run npm run build first.`);
}

/**
 * The search of the built site without a browser: the same modules over the same files. Pagefind's script gives
 * the same lists in Node and in Chromium; `npm run search:report` and the browser tests use the real box.
 */
export async function nodeEngine(lang: Lang): Promise<Engine> {
	const page = { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) };
	const read = (url: string): Promise<Response> =>
		Promise.resolve(
			new Response(new Uint8Array(readFileSync(new URL(url.replace(/^\/pagefind\/|\?.*$/g, ''), folder)))),
		);
	Object.assign(globalThis, { document: page, fetch: read });
	const pagefind = (await import(/* @vite-ignore */ `${new URL('pagefind.js', folder).href}?${lang}`)) as Script;
	await pagefind.options({ basePath: '/pagefind/', ranking, metaCacheTag: 'test' });
	await pagefind.init();
	await pagefind.search('aaa');
	Reflect.deleteProperty(globalThis, 'document');
	return engineOf(pagefind, vocabularyOf(lang), tongues[lang]);
}
