import { gunzipSync, gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { decode, encode, type Value } from './cbor.ts';

/** Every file of Pagefind's that is compressed starts with this, once it is decompressed. */
const signature = Buffer.from('pagefind_dcd');

/**
 * Opens a compressed file of Pagefind's index.
 * @throws Error when it is not one, which a new release of Pagefind may bring about
 */
export function open(file: Uint8Array): Buffer {
	const raw = gunzipSync(file);
	if (!raw.subarray(0, signature.length).equals(signature)) throw new Error('Not a file of Pagefind 1.6.');
	return raw.subarray(signature.length);
}

/** Closes a file so that Pagefind's script in the browser can open it. */
export function close(content: Buffer | string): Buffer {
	return gzipSync(Buffer.concat([signature, Buffer.from(content)]), { level: 9 });
}

/**
 * Packs a compressed file again, tighter: Zopfli looks longer for the same gzip format, and hosts do not compress
 * these files. Saves 4 kB of every first search.
 */
export async function repack(file: Uint8Array): Promise<Buffer> {
	const tighter = await gzipAsync(gunzipSync(file), { numiterations: 15 });
	return Buffer.from(tighter.length < file.length ? tighter : file);
}

/** One word's stay in one section: delta of the section's number, places in the text, places in its fields. */
type Posting = [Value, number[], number[]];

/**
 * Takes out of a chunk of the index what tells sections apart nowhere: that a place in the text has the one weight
 * all have, and where in a heading or an alias a word stands; which field it is stays. A twelfth of the chunk.
 */
export function trimIndex(chunk: Uint8Array): Buffer {
	const [words, ...rest] = decode(open(chunk)) as [[Value, Posting[], Value][], ...Value[]];
	const trimmed = words.map(([word, postings, variants]): Value => [
		word,
		postings.map(([section, text, fields]): Value => [
			section,
			text.filter((place) => place >= 0),
			fields.map((place) => Math.min(place, 0)),
		]),
		variants,
	]);
	return close(encode([trimmed, ...rest]));
}

/** What Pagefind keeps of one record to show it: everything but the words' places. */
export interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	anchors: { element: string; id: string; text?: string; location: number }[];
}

/** Opens the fragment of a record. @throws Error when it is not one, see `open` */
export function openFragment(file: Uint8Array): Fragment {
	return JSON.parse(open(file).toString()) as Fragment;
}
