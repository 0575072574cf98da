import { createHash } from 'node:crypto';

/**
 * Computes the hash that `git hash-object` gives a file.
 * @param text the file with LF line ends
 * @returns 40 hexadecimal digits: sha1 of "blob <bytes>\0<text>"
 */
export function blobHash(text: string): string {
	const bytes = Buffer.from(text, 'utf8');
	return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
