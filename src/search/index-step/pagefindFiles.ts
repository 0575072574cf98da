import { gunzipSync, gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';

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

/** What Pagefind keeps of one record to show it: everything but the words' places. */
export interface Fragment {
	url: string;
	content: string;
	word_count: number;
	meta: Record<string, string>;
	anchors: { element: string; id: string; text?: string; location: number }[];
}

/** Opens the fragment of a record. */
export function openFragment(file: Uint8Array): Fragment {
	return JSON.parse(open(file).toString()) as Fragment;
}
