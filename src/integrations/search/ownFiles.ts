import type { IndexFile } from 'pagefind';
import { rolldown, type Plugin } from 'rolldown';
import { close, open, repack } from './pagefindFiles.ts';

const entry = 'what-the-box-calls';
const script = 'pagefind-script';
/** The magic number and the version of a WebAssembly file. */
const headLength = 8;

/** Lets the bundler read Pagefind's script from memory, and asks it for what the box calls. */
function fromMemory(code: string): Plugin {
	const files: Readonly<Record<string, string>> = {
		[entry]: `export { options, init, search } from '${script}';`,
		[script]: code,
	};
	return { name: 'from-memory', resolveId: (id) => (id in files ? id : null), load: (id) => files[id] ?? null };
}

async function withoutTheRest(code: string): Promise<string> {
	const build = await rolldown({ input: entry, plugins: [fromMemory(code)], platform: 'browser' });
	try {
		// What it tells the console, the box tells the reader.
		const { output } = await build.generate({
			format: 'es',
			minify: { compress: { dropConsole: true }, mangle: true, codegen: true },
			comments: false,
		});
		return output[0].code;
	} finally {
		await build.close();
	}
}

/** Takes the notes of the compiler (custom sections, id 0) out of a WebAssembly file. */
function withoutNotes(file: Buffer): Buffer {
	const kept = [file.subarray(0, headLength)];
	for (let at = headLength; at < file.length;) {
		const start = at++;
		let size = 0;
		for (let shift = 0, more = true; more; shift += 7) {
			const byte = file.readUInt8(at++);
			size |= (byte & 127) << shift;
			more = byte > 127;
		}
		at += size;
		if (file[start] !== 0) kept.push(file.subarray(start, at));
	}
	return Buffer.concat(kept);
}

/**
 * Tells which release of Pagefind wrote the files: its script in the browser compares it with its own.
 * @throws Error when they do not say
 */
export function versionOf(files: readonly IndexFile[]): string {
	const entry = files.find(({ path }) => path === 'pagefind-entry.json');
	if (!entry) throw new Error('Pagefind wrote no pagefind-entry.json.');
	return (JSON.parse(Buffer.from(entry.content).toString()) as { version: string }).version;
}

/**
 * Picks what the site serves of Pagefind's own files, its script without what the box does not call.
 * Its user interfaces, its worker and its stemmers are not used here and are left out.
 * @throws Error when Pagefind did not write the two files that its release 1.6 does
 */
export async function ownFiles(files: readonly IndexFile[]): Promise<Map<string, Buffer | string>> {
	const out = new Map<string, Buffer | string>();
	for (const { path, content } of files) {
		if (path === 'wasm.unknown.pagefind') out.set(path, await repack(close(withoutNotes(open(content)))));
		if (path === 'pagefind.js') out.set(path, await withoutTheRest(Buffer.from(content).toString()));
	}
	if (out.size !== 2) throw new Error(`Pagefind's own files are not the ones of 1.6: ${[...out.keys()].join(', ')}`);
	return out;
}
