import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { decompress } from 'wawoff2';

const { resolve } = createRequire(import.meta.url);

/** 700 is for what is drawn or printed: pages load one weight, see fontFaces.ts. */
type Weight = 400 | 700;

/** Noto Nastaliq Urdu as its package contains it, as WOFF2. @throws Error when the package is not installed */
export const fullFontFile = (weight: Weight = 400): Promise<Buffer<ArrayBuffer>> =>
	readFile(resolve(`@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-${weight}-normal.woff2`));

/** The same font as TrueType. @throws Error when the package is not installed */
export const fullFont = async (weight?: Weight): Promise<Buffer> =>
	Buffer.from(await decompress(await fullFontFile(weight)));
