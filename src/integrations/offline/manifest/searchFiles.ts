import type { Lang } from '../../../config/locales.ts';
import type { Dist } from '../../../lib/dist.ts';

/** What `pagefind-entry.json` says of a language (Pagefind 1.6). */
interface Entry {
	languages: Record<string, { hash: string; wasm: string | null } | undefined>;
}

/**
 * Lists what Pagefind fetches whatever the words are: its code, its entry, the language's list of pages and engine.
 * The index and the texts of results are named in that list and follow from it.
 * @throws Error when the site was built without search in that language
 */
export function searchFiles(dist: Dist, lang: Lang): string[] {
	const entryPath = '/pagefind/pagefind-entry.json';
	const { languages } = JSON.parse(dist.read(entryPath).toString()) as Entry;
	const own = languages[lang.toLowerCase()];
	if (!own) throw new Error(`The search index has no ${lang}, so a reader without internet could not search.`);
	const meta = dist.paths.find((path) => path.startsWith('/pagefind/') && path.endsWith(`${own.hash}.pf_meta`));
	if (!meta) throw new Error(`The search index of ${lang} has no file for ${own.hash}.`);
	return [meta, entryPath, '/pagefind/pagefind.js', `/pagefind/wasm.${own.wasm ?? 'unknown'}.pagefind`];
}
