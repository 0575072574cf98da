import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.pdf': 'application/pdf',
};

/** How a host names the type of a file. */
export const typeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

/** What is worth compressing. */
const text = /^text|javascript|json|svg/;

/** Compresses as a good host does: brotli, quality 11. */
export const brotli = (bytes: Uint8Array): Buffer =>
	brotliCompressSync(bytes, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
	});

/**
 * Serves a built site as a good static host would: brotli, `index.html` for folders, `404.html` for what is not there.
 * @param packed what was compressed before, by file
 * @throws Error when the site has no `404.html` to answer with
 */
export async function answerFrom(
	dist: string,
	path: string,
	packed: Map<string, Buffer>,
): Promise<{ status: number; type: string; encoding?: 'br'; body: Buffer }> {
	const clean = normalize(decodeURIComponent(path)).replace(/[?#].*/, '');
	if (clean.split(sep).includes('..')) return { status: 400, type: 'text/plain', body: Buffer.from('Bad path') };
	const asked = join(dist, clean.endsWith('/') ? `${clean}index.html` : clean);
	const isThere = statSync(asked, { throwIfNoEntry: false })?.isFile() ?? false;
	const status = isThere ? 200 : 404;
	const file = isThere ? asked : join(dist, '404.html');
	const type = typeOf(file);
	if (!text.test(type)) return { status, type, body: await readFile(file) };
	const body = packed.get(file) ?? brotli(await readFile(file));
	packed.set(file, body);
	return { status, type, encoding: 'br', body };
}
