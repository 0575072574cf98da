/**
 * How many base64 characters of each file's SHA-256 the manifest contains: 48 bits detect any damage, and the list
 * stays small.
 */
export const CHECKSUM_LENGTH = 8;

/** One file: its address on the site, and the first characters of its SHA-256 in base64. */
export type ManifestEntry = readonly [url: string, checksum: string];

/**
 * The files that one service worker saves (Workbox: precache manifest): everything a reader of one language needs
 * offline.
 */
export interface PrecacheManifest {
	/** The folder of the site without its last slash; an empty string at the top of a host. */
	base: string;
	/** The page to show when the requested one is neither on the network nor in the cache. */
	home: string;
	/** The size of all files on disk, in bytes. */
	bytes: number;
	files: ManifestEntry[];
}

/** Folders in which every file name contains a hash of the content. */
export const namedByContentFolders = ['_astro', 'fonts', 'offline'] as const;

/** These folders, and names or folders that contain a hash of eight hexadecimal digits. */
const named = new RegExp(`^/(?:${namedByContentFolders.join('|')})/|[./-][0-9a-f]{8}[./]`);

/**
 * Whether an address contains a hash of its content, so that the file at it never changes. `src/integrations/host-files/headers.ts` lets
 * browsers cache such files for a year.
 * @param path the address below the folder of the site, without query
 */
export const isNamedByContent = (path: string): boolean => named.test(path);
