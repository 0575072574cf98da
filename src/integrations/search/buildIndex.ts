import { createHash } from 'node:crypto';
import { createIndex, type IndexFile } from 'pagefind';
import type { Aliases } from '../../schemas/aliases.ts';
import { decode, encode, type Value } from './cbor.ts';
import { close, open, openFragment, repack, trimIndex } from './pagefindFiles.ts';
import type { Section } from './readPages.ts';
import { encodeSections } from './encodeSections.ts';
import { joinPieces } from '../../lib/search/text/pieces.ts';
import { pageKey } from '../../lib/search/text/tokens.ts';
import type { Lexicon } from './words.ts';

/**
 * The name of a record inside the index: the page it belongs to and its place there. All of a build stand in one
 * folder named after their content, so that a cache never mixes two builds.
 */
function nameOf(folder: string, page: string, place: number): string {
	return `${folder}/${page}.${place.toString(36)}`;
}

/** One language's part of the index. */
export interface BuiltIndex {
	/** Changes with the index. */
	hash: string;
	/** The index as files below `pagefind/`. @param name what its files are called */
	files(name: string): Promise<Map<string, Buffer>>;
	/** Pagefind's own scripts and WebAssembly, the same for every language. */
	own: IndexFile[];
}

/**
 * Has Pagefind index the sections of one language. It sees each word as a three-letter code of the lexicon, so
 * that folding, stems and the cutting of Chinese are ours on both sides; places, weights and ranking are its.
 * Afterwards each fragment gets the text back that the reader sees, piece by piece.
 * @throws Error when Pagefind does not start, refuses a record, returns one nobody gave it, or writes other files than 1.6
 */
export async function buildIndex(
	sections: readonly Section[],
	aliases: Aliases,
	lexicon: Lexicon,
): Promise<BuiltIndex> {
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
async function restore(
	files: IndexFile[],
	sections: Map<string, Section>,
	pieces: Map<string, string[]>,
): Promise<BuiltIndex> {
	// What Pagefind's script and the box read of a fragment, and nothing else.
	const texts = new Map(
		[...sections.values()].map(({ url, heading, page }) => {
			const meta = { t: heading, ...(page !== heading && { p: page }) };
			return [url, JSON.stringify({ url, content: joinPieces(pieces.get(url) ?? []), meta, anchors: [] })] as const;
		}),
	);
	const fragments = new Map<string, Buffer>();
	const folder = createHash('sha256')
		.update([...texts.values()].join('\n'))
		.digest('hex')
		.slice(0, 6);
	const places = new Map(
		[...Map.groupBy(sections.values(), ({ slug }) => slug).values()].flatMap((page) =>
			page.map(({ url }, place) => [url, place] as const),
		),
	);
	const names = new Map<string, string>();
	const packed = new Map<string, Buffer>();
	const own: IndexFile[] = [];
	let meta: Buffer | undefined;
	for (const { path, content } of files) {
		const stem = /([^/]+)\.\w+$/.exec(path)?.[1] ?? '';
		if (path.endsWith('.pf_fragment')) {
			const fragment = openFragment(content);
			const section = sections.get(fragment.url);
			if (!section) throw new Error(`Pagefind returned a record nobody gave it: ${fragment.url}`);
			const name = nameOf(folder, pageKey(section.slug), places.get(section.url) ?? 0);
			names.set(stem, name);
			fragments.set(`fragment/${name}.pf_fragment`, close(texts.get(section.url) ?? ''));
		} else if (path.endsWith('.pf_meta')) meta = open(content);
		else if (path.endsWith('.pf_index')) packed.set(stem, await repack(trimIndex(content)));
		else own.push({ path, content });
	}
	if (!meta) throw new Error('Pagefind wrote no meta file.');
	const [version, pages, chunks, ...rest] = decode(meta) as [Value, Value[][], string[][], ...Value[]];
	const renamed = pages.map(([hash, ...page]) => [names.get(String(hash)) ?? '', ...page]);
	const hash = createHash('sha256')
		.update(JSON.stringify([renamed, ...packed.keys()]))
		.digest('hex');
	return {
		hash,
		own,
		files: async (name) => {
			// The first chunk has the name that the page asks for ahead; a small site has no other.
			const chunkName = (i: number): string => (i ? `${name}.${i}` : name);
			const file = encode([
				version,
				renamed,
				chunks.map(([from, to], i) => [from ?? '', to ?? '', chunkName(i)]),
				...rest,
			]);
			const index = chunks.map(
				([, , stem = ''], i) => [`index/${chunkName(i)}.pf_index`, packed.get(stem) ?? Buffer.alloc(0)] as const,
			);
			return new Map([...fragments, ...index, [`pagefind.${name}.pf_meta`, await repack(close(file))]]);
		},
	};
}
