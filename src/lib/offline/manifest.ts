/** How many characters of a file's base64 SHA-256 the manifest holds: 48 bits find any damage, and the list stays small. */
export const CHECKSUM_LENGTH = 8;

/** One file: its address on the site, and the beginning of the base64 of its SHA-256. */
export type ManifestEntry = readonly [url: string, checksum: string];

/** What one service worker keeps (Workbox: precache manifest): everything a reader of one language needs without internet. */
export interface PrecacheManifest {
	/** The page shown where the wanted one is neither on the network nor in the cache. */
	home: string;
	/** Bytes of all files as they lie on the disk. */
	bytes: number;
	files: ManifestEntry[];
}

/** Folders of Astro and of our own endpoints, and names or folders with eight hexadecimal digits of a hash. */
const named = /^\/(?:_astro|fonts|offline)\/|[./-][0-9a-f]{8}[./]/;

/**
 * Tells whether an address changes with its content, so that it never means two files. `public/_headers` lets browsers
 * keep the same ones for good.
 * @param path the address without host and query
 */
export const isNamedByContent = (path: string): boolean => named.test(path);
