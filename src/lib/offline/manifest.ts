/** How many characters of a file's base64 SHA-256 the manifest holds: 48 bits find any damage, and the list stays small. */
export const CHECKSUM_LENGTH = 8;

/** One file: its address on the site, and the beginning of the base64 of its SHA-256. */
export type ManifestEntry = readonly [url: string, checksum: string];

/** What one service worker keeps (Workbox: precache manifest): everything a reader of one language needs without internet. */
export interface PrecacheManifest {
	/** The folder of the site without its last slash; nothing at the top of a host. */
	base: string;
	/** The page shown where the wanted one is neither on the network nor in the cache. */
	home: string;
	/** Bytes of all files as they lie on the disk. */
	bytes: number;
	files: ManifestEntry[];
}

/** Folders of Astro and of our own endpoints in which every file's name changes with its content. */
export const namedByContentFolders = ['_astro', 'fonts', 'offline'] as const;

/** These folders, and names or folders with eight hexadecimal digits of a hash. */
const named = new RegExp(`^/(?:${namedByContentFolders.join('|')})/|[./-][0-9a-f]{8}[./]`);

/**
 * Tells whether an address changes with its content, so that it never means two files. `src/config/headers.ts` lets
 * browsers keep the same ones for good.
 * @param path the address below the folder of the site, without query
 */
export const isNamedByContent = (path: string): boolean => named.test(path);
