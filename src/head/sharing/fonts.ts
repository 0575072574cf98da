import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Variation, type Font } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import type { Language } from '../../languages/language.ts';
import { memoize } from '../../lib/memoize.ts';
import { unicodeScript } from '../../lib/unicodeScript.ts';
import { fullFont } from '../nastaliq/fullFont.ts';
import { openFont } from '../nastaliq/shaping.ts';

const { resolve } = createRequire(import.meta.url);
const sans = '@fontsource-variable/noto-sans-sc';
const BOLD = 700;

/** Noto Sans SC has about a hundred files. A table in its package lists the characters of each file as CSS ranges. */
const readRanges = async (): Promise<[file: string, ranges: [from: number, to: number][]][]> =>
	Object.entries(JSON.parse(await readFile(resolve(`${sans}/unicode.json`), 'utf8')) as Record<string, string>).map(
		([name, list]) => [
			`${sans}/files/noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`,
			list.split(',').map((range) => {
				const [from = '', to = from] = range.replace('U+', '').split('-');
				return [parseInt(from, 16), parseInt(to, 16)];
			}),
		],
	);

let ranges: ReturnType<typeof readRanges> | undefined;

const openNastaliq = memoize(async (weight: typeof BOLD): Promise<Font> => openFont(await fullFont(weight)));

const openSans = memoize(async (file: string): Promise<Font> => {
	const font = openFont(await decompress(await readFile(resolve(file))));
	font.setVariations([new Variation('wght', BOLD)]);
	return font;
});

/** A part of a text that is drawn with one font. */
interface Run {
	text: string;
	font: Font;
	lang: string;
}

/**
 * Splits a text into runs of one font each: Noto Nastaliq Urdu for Arabic letters, Noto Sans SC for everything else.
 * @returns the runs in visual order, from left to right
 * @throws Error for a character that neither font has
 */
export async function toRuns(text: string, { lang, dir }: Language): Promise<Run[]> {
	const isArabic = unicodeScript(lang) === 'Arab';
	ranges ??= readRanges();
	const files = await ranges;
	/** Runs of Nastaliq have no file. */
	const runs: { text: string; file: string | undefined }[] = [];
	for (const char of text) {
		const point = char.codePointAt(0) ?? 0;
		const isNastaliq = isArabic && /[\p{Script=Arabic}\p{P}\s]/u.test(char);
		const file = isNastaliq
			? undefined
			: files.find(([, list]) => list.some(([from, to]) => point >= from && point <= to))?.[0];
		if (!file && !isNastaliq) throw new Error(`No font of the pictures has the character "${char}" of "${text}".`);
		const last = runs.at(-1);
		if (last && last.file === file) last.text += char;
		else runs.push({ text: char, file });
	}
	const opened = await Promise.all(
		runs.map(async (run) =>
			run.file
				? { text: run.text, font: await openSans(run.file), lang: 'en' }
				: { text: run.text, font: await openNastaliq(BOLD), lang },
		),
	);
	return dir === 'rtl' ? opened.reverse() : opened;
}
