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
const text = /^text|javascript|json|svg/;

/** Compresses as a good host does: brotli, quality 11. */
export const brotli = (bytes: Uint8Array): Buffer =>
	brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength } });

/** Serves a built site as a good static host would: brotli, `index.html` for folders, `404.html` for what is not there. */
export async function answerFrom(dist: string, path: string, packed: Map<string, Buffer>): Promise<{ status: number; type: string; encoding?: 'br'; body: Buffer }> {
	const clean = normalize(decodeURIComponent(path)).replace(/[?#].*/, '');
	if (clean.split(sep).includes('..')) return { status: 400, type: 'text/plain', body: Buffer.from('Bad path') };
	const file = join(dist, clean.endsWith('/') ? `${clean}index.html` : clean);
	const type = types[extname(file)] ?? 'application/octet-stream';
	let body: Buffer;
	try {
		body = await readFile(file);
	} catch {
		return { status: 404, type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html><title>404</title>') };
	}
	if (!text.test(type)) return { status: 200, type, body };
	const known = packed.get(file) ?? brotli(body);
	packed.set(file, known);
	return { status: 200, type, encoding: 'br', body: known };
}
