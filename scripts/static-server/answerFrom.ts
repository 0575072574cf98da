import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { brotli } from '../../src/lib/brotli.ts';
import { memoize } from '../../src/lib/memoize.ts';

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

/** The content type of a file. */
const typeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

/** The types of files to compress. */
const text = /^text|javascript|json|svg/;

/** Makes a function that compresses each file once. */
export const memoizedBrotli = (): ((file: string) => Promise<Buffer>) =>
	memoize(async (file: string) => brotli(await readFile(file)));

/** The file that a host sends for an address: `index.html` for folders. */
export const fileOf = (dist: string, path: string): string =>
	join(dist, path.endsWith('/') ? `${path}index.html` : path);

/**
 * Responds like a good static host: `index.html` for folders, `404.html` for missing files.
 * @param path what was asked for, with its query if there is one
 * @param compress gives a file compressed; without it nothing is
 * @throws Error when the site has no `404.html` to answer with
 */
export async function answerFrom(
	dist: string,
	path: string,
	compress?: ReturnType<typeof memoizedBrotli>,
): Promise<{ status: number; type: string; encoding?: 'br'; body: Buffer }> {
	const clean = normalize(decodeURIComponent(path)).replace(/[?#].*/, '');
	if (clean.split(sep).includes('..')) return { status: 400, type: 'text/plain', body: Buffer.from('Bad path') };
	const asked = fileOf(dist, clean);
	const isThere = statSync(asked, { throwIfNoEntry: false })?.isFile() ?? false;
	const status = isThere ? 200 : 404;
	const file = isThere ? asked : join(dist, '404.html');
	const type = typeOf(file);
	if (!compress || !text.test(type)) return { status, type, body: await readFile(file) };
	return { status, type, encoding: 'br', body: await compress(file) };
}
