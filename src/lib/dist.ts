import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The built site: the address of every file, and its content. */
export interface Dist {
	/** Addresses of all files, e.g. `/en/index.html`. */
	paths: string[];
	read: (path: string) => Buffer;
	/** The file as text to look for names in; Pagefind's files are unpacked. */
	text: (path: string) => string;
}

/**
 * Opens a built site.
 * @param folder its folder on the disk
 */
export function openDist(folder: string): Dist {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(join(folder, sep).length - 1)
				.replaceAll(sep, '/'),
		)
		.sort();
	const read = (path: string) => readFileSync(join(folder, path));
	const text = (path: string) => {
		const bytes = read(path);
		return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
	};
	return { paths, read, text };
}
