import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The built site: the address of every file, and its content. */
export interface Dist {
	/** Addresses of all files, e.g. `/en/index.html`. */
	paths: string[];
	read: (path: string) => Buffer;
	/** The file as text, for searching names in it. */
	text: (path: string) => string;
}

/**
 * Lists every file of a folder by its address on the site, sorted: `/en/index.html`. Folders are not listed.
 * @throws Error when there is no such folder
 */
export const walk = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(join(folder, sep).length - 1)
				.replaceAll(sep, '/'),
		)
		.sort();

/** Whether an address of the built site is that of a page. */
export const isPage = (path: string): boolean => path.endsWith('.html');

/** The name of a page's copy in Markdown, beside the page: `/en/steps/index.md`. */
export const markdownName = 'index.md';

/**
 * Opens a built site.
 * @param folder its folder on the disk
 * @throws Error when there is no such folder
 */
export function openDist(folder: string): Dist {
	const read = (path: string) => readFileSync(join(folder, path));
	return { paths: walk(folder), read, text: (path) => read(path).toString('latin1') };
}

/** A short hash of the content: the part of a file's name that changes when the content does. */
export const contentHash = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('hex').slice(0, 8);

/** A file's name with the hash of its content before the extension: `keep.js` becomes `keep.0a1b2c3d.js`. */
export const hashedName = (name: string, content: string | Uint8Array): string =>
	name.replace(/(\.\w+)$/, `.${contentHash(content)}$1`);
