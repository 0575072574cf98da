import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Functions of harfbuzz-subset.wasm, for which harfbuzzjs has no JavaScript wrapper. Numbers are pointers. */
interface SubsetLibrary {
	memory: WebAssembly.Memory;
	_initialize(): void;
	malloc(size: number): number;
	hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
	hb_blob_get_data(blob: number, length: number): number;
	hb_blob_get_length(blob: number): number;
	hb_face_create(blob: number, index: number): number;
	hb_face_reference_blob(face: number): number;
	hb_set_add(set: number, value: number): void;
	hb_set_clear(set: number): void;
	hb_set_invert(set: number): void;
	hb_subset_input_create_or_fail(): number;
	hb_subset_input_set(input: number, type: number): number;
	hb_subset_input_set_flags(input: number, flags: number): void;
	hb_subset_input_unicode_set(input: number): number;
	hb_subset_input_glyph_set(input: number): number;
	hb_subset_or_fail(face: number, input: number): number;
}

// From hb.h and hb-subset.h.
const MEMORY_MODE_WRITABLE = 2;
const SETS_DROP_TABLE_TAG = 3;
const SETS_LAYOUT_FEATURE_TAG = 6;
const NO_HINTING = 0x1;
const NO_LAYOUT_CLOSURE = 0x200;

/** Tables that browsers do not need for a font of one weight without hinting. */
const unusedTables = ['STAT', 'gasp', 'prep'];

const tagOf = (name: string): number => [...name].reduce((tag, char) => (tag << 8) + char.charCodeAt(0), 0);

async function loadLibrary(): Promise<SubsetLibrary> {
	const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
	const { instance } = await WebAssembly.instantiate(await readFile(file));
	const library = instance.exports as unknown as SubsetLibrary;
	library._initialize();
	return library;
}

/**
 * Reduces a font to the given glyphs and to the layout rules that involve only these glyphs.
 * @param font TrueType
 * @param characters the characters that the font must support
 * @param glyphs the glyphs that shaping them may produce
 * @returns TrueType, with new glyph numbers
 * @throws Error when HarfBuzz rejects the font
 */
export async function subsetToGlyphs(
	font: Uint8Array,
	characters: Iterable<string>,
	glyphs: Iterable<number>,
): Promise<Buffer> {
	const library = await loadLibrary();
	// A new view for each use, because the buffer is replaced when the memory grows.
	const memory = () => new Uint8Array(library.memory.buffer);
	const data = library.malloc(font.byteLength);
	memory().set(font, data);
	const face = library.hb_face_create(library.hb_blob_create(data, font.byteLength, MEMORY_MODE_WRITABLE, 0, 0), 0);
	const input = library.hb_subset_input_create_or_fail();
	const features = library.hb_subset_input_set(input, SETS_LAYOUT_FEATURE_TAG);
	library.hb_set_clear(features);
	library.hb_set_invert(features);
	library.hb_subset_input_set_flags(input, NO_HINTING | NO_LAYOUT_CLOSURE);
	const dropped = library.hb_subset_input_set(input, SETS_DROP_TABLE_TAG);
	for (const table of unusedTables) library.hb_set_add(dropped, tagOf(table));
	const unicodes = library.hb_subset_input_unicode_set(input);
	for (const character of characters) library.hb_set_add(unicodes, character.codePointAt(0) ?? 0);
	const kept = library.hb_subset_input_glyph_set(input);
	for (const glyph of glyphs) library.hb_set_add(kept, glyph);
	const subset = library.hb_subset_or_fail(face, input);
	if (subset === 0) throw new Error('HarfBuzz could not make a subset of the Urdu font.');
	const blob = library.hb_face_reference_blob(subset);
	const start = library.hb_blob_get_data(blob, 0);
	return Buffer.from(memory().slice(start, start + library.hb_blob_get_length(blob)));
}
