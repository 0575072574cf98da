import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { decompress } from 'wawoff2';

const original = createRequire(import.meta.url).resolve(
	'@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
);

/** Noto Nastaliq Urdu as its package contains it, as WOFF2. @throws Error when the package is not installed */
export const fullFontFile = (): Promise<Buffer<ArrayBuffer>> => readFile(original);

/** The same font as TrueType. @throws Error when the package is not installed */
export const fullFont = async (): Promise<Buffer> => Buffer.from(await decompress(await fullFontFile()));
