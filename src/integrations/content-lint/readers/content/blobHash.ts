import { createHash } from 'node:crypto';

/**
 * Names a version of a text the way git does (`git hash-object`), so that anybody can compute it.
 * @param text the file with plain line ends
 * @returns 40 hexadecimal digits: sha1 of "blob <bytes>\0<text>"
 */
export function blobHash(text: string): string {
	const bytes = Buffer.from(text, 'utf8');
	return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
