/** How many characters of a file's base64 SHA-256 the pack holds: 48 bits find any damage, and the list stays small. */
export const checksumLength = 8;

/** One file of a pack: its address on the site, and the beginning of the base64 of its SHA-256. */
export type PackFile = readonly [url: string, checksum: string];

/** What one service worker keeps: everything a reader of one language needs without internet. */
export interface Pack {
	/** The page shown where the wanted one is neither on the network nor in the pack. */
	home: string;
	/** Bytes of all files as they lie on the disk. */
	bytes: number;
	files: PackFile[];
}
