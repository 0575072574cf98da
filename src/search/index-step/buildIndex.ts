import { createHash } from 'node:crypto';
import { createIndex, type IndexFile } from 'pagefind';
import type { Aliases } from './aliases.ts';
import { decode, encode, type Value } from './cbor.ts';
import { close, open, openFragment, repack } from './pagefindFiles.ts';
import type { Section } from './readPages.ts';
import { encodeSections } from './encodeSections.ts';
import { pageKey } from '../text/tokens.ts';
import type { Lexicon } from './words.ts';

/**
 * The name of a record inside the index: the page it belongs to and its place there. All of a build stand in one
 * folder named after their content, so that a cache never mixes two builds.
 */
function nameOf(folder: string, page: string, place: number): string {
	return `${folder}/${page}.${place.toString(36)}`;
}

/** One language's part of the index, as files below `pagefind/`. */
export interface BuiltIndex {
	files: Map<string, Buffer>;
	/** The name by which pagefind-entry.json knows the language. */
	hash: string;
	/** Names of the chunks of words, all fetched at once. */
	chunks: string[];
	/** Pagefind's own scripts and WebAssembly, the same for every language. */
	own: IndexFile[];
}

/**
 * Has Pagefind index the sections of one language. It sees each word as a three-letter code of the lexicon, so
 * that folding, stems and the cutting of Chinese are ours on both sides; places, weights and ranking are its.
 * Afterwards each fragment gets the text back that the reader sees, piece by piece.
 * @throws Error when Pagefind refuses a record
 */
export async function buildIndex(sections: readonly Section[], aliases: Aliases, lexicon: Lexicon): Promise<BuiltIndex> {
	const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const { pieces, records } = encodeSections(sections, aliases, lexicon);
	for (const { url, content, meta } of records) {
		const added = await index.addCustomRecord({ url, content, language: 'unknown', meta });
		if (added.errors.length) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	return restore(files, new Map(sections.map((section) => [section.url, section])), pieces);
}

/** Gives fragments their readable text and readable names, and the meta file those names. */
async function restore(files: IndexFile[], sections: Map<string, Section>, pieces: Map<string, string[]>): Promise<BuiltIndex> {
	const out = new Map<string, Buffer>();
	const folder = createHash('sha256').update(JSON.stringify([...pieces])).digest('hex').slice(0, 6);
	const places = new Map([...sections.keys()].map((url, place) => [url, place]));
	const names = new Map<string, string>();
	const own: IndexFile[] = [];
	let meta: Buffer | undefined;
	for (const { path, content } of files) {
		if (path.endsWith('.pf_fragment')) {
			const fragment = openFragment(content);
			const section = sections.get(fragment.url);
			if (!section) throw new Error(`Pagefind returned a record nobody gave it: ${fragment.url}`);
			const text = pieces.get(fragment.url)?.join('\u200b') ?? '';
			const { url, heading: title, page } = section;
			const readable = { url, content: text, word_count: fragment.word_count, filters: {}, meta: { title, page }, anchors: [] };
			const name = nameOf(folder, pageKey(section.slug), places.get(url) ?? 0);
			names.set(/([^/]+)\.pf_fragment$/.exec(path)?.[1] ?? '', name);
			out.set(`fragment/${name}.pf_fragment`, close(JSON.stringify(readable)));
		} else if (path.endsWith('.pf_meta')) meta = open(content);
		else if (path.endsWith('.pf_index')) out.set(path, await repack(content));
		else own.push({ path, content });
	}
	if (!meta) throw new Error('Pagefind wrote no meta file.');
	const [version, pages, chunks, ...rest] = decode(meta) as [Value, Value[][], string[][], ...Value[]];
	const renamed = pages.map(([hash, ...page]) => [names.get(String(hash)) ?? '', ...page]);
	const file = encode([version, renamed, chunks, ...rest]);
	const hash = createHash('sha256').update(file).digest('hex').slice(0, 10);
	out.set(`pagefind.${hash}.pf_meta`, close(file));
	return { files: out, hash, chunks: chunks.map((chunk) => chunk[2] ?? ''), own };
}
