import { build, type Plugin } from 'esbuild';
import type { IndexFile } from 'pagefind';
import { repack } from './pagefindFiles.ts';

/** Lets the bundler read Pagefind's script from memory. */
function scriptFrom(contents: string): Plugin {
	return {
		name: 'pagefind-script',
		setup({ onResolve, onLoad }) {
			onResolve({ filter: /^pagefind-script$/ }, ({ path }) => ({ path, namespace: 'memory' }));
			onLoad({ filter: /./, namespace: 'memory' }, () => ({ contents }));
		},
	};
}

/**
 * Picks what the site serves of Pagefind's own files, its script without what the box does not call.
 * Its user interfaces, its worker and its stemmers are not used here and are left out.
 */
export async function ownFiles(files: readonly IndexFile[]): Promise<Map<string, Buffer>> {
	const out = new Map<string, Buffer>();
	for (const { path, content } of files) {
		if (path === 'wasm.unknown.pagefind') out.set(path, await repack(content));
		if (path !== 'pagefind.js') continue;
		const { outputFiles } = await build({
			stdin: { contents: "export { options, init, search } from 'pagefind-script';" },
			plugins: [scriptFrom(Buffer.from(content).toString())],
			bundle: true,
			minify: true,
			format: 'esm',
			target: 'es2020',
			write: false,
			// It tells the console what the box tells the reader.
			drop: ['console'],
		});
		out.set(path, Buffer.from(outputFiles[0]?.contents ?? ''));
	}
	if (out.size !== 2) throw new Error(`Pagefind's own files are not the ones of 1.6: ${[...out.keys()].join(', ')}`);
	return out;
}
