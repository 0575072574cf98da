import { transform } from 'esbuild';
import type { IndexFile } from 'pagefind';
import { repack } from './pagefindFiles.ts';

/**
 * Picks what the site serves of Pagefind's own files, its script with shorter names.
 * Its user interfaces, its worker and its stemmers are not used here and are left out.
 */
export async function ownFiles(files: readonly IndexFile[]): Promise<Map<string, Buffer>> {
	const out = new Map<string, Buffer>();
	for (const { path, content } of files) {
		if (path === 'wasm.unknown.pagefind') out.set(path, await repack(content));
		if (path !== 'pagefind.js') continue;
		const { code } = await transform(Buffer.from(content).toString(), { minify: true, format: 'esm', target: 'es2020' });
		out.set(path, Buffer.from(code));
	}
	if (out.size !== 2) throw new Error(`Pagefind's own files are not the ones of 1.6: ${[...out.keys()].join(', ')}`);
	return out;
}
