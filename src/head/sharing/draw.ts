import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { locales, offeredLocales, type Locale } from '../../config/locales.ts';
import { strings } from '../../config/strings.ts';
import { outlineOf } from '../nastaliq/wordmark.ts';
import { palette } from '../palette.ts';
import { toRuns } from './fonts.ts';
import { pictureSize, pictureWords, type PictureKind } from './kinds.ts';

const { width: WIDTH, height: HEIGHT } = pictureSize;
const MARGIN = 80;

const { background, emergency, ink, pine, soft } = palette;

const colours = {
	page: { ink: ink.light, strong: pine.light, quiet: soft.light, ground: background.light },
	emergency: { ink: '#ffffff', strong: '#ffffff', quiet: '#ffffff', ground: emergency.light },
} as const;

interface PictureLine {
	text: string;
	locale: Locale;
	/** font size in pixels; the line shrinks if it does not fit */
	size: number;
	/** distance of the baseline from the top, in pixels */
	baseline: number;
	colour: string;
	/** free space at the start of the line, in pixels */
	indent?: number;
}

/** Draws a line of text as SVG paths, aligned to the start side of its language. */
async function drawLine({ text, locale, size, baseline, colour, indent = 0 }: PictureLine): Promise<string> {
	const { dir } = locales[locale];
	let width = 0;
	const parts = (await toRuns(text, locales[locale])).map((run) => {
		const outline = outlineOf(run.font, run.text, run.lang);
		const left = width;
		width += outline.width;
		return `<path transform="translate(${left})" d="${outline.path}"/>`;
	});
	// Both fonts have 1000 units per em.
	const scale = Math.min(size / 1000, (WIDTH - 2 * MARGIN - indent) / width);
	const left = dir === 'rtl' ? WIDTH - MARGIN - indent - width * scale : MARGIN + indent;
	return `<g fill="${colour}" transform="translate(${left.toFixed(1)} ${baseline}) scale(${scale.toFixed(4)})">${parts.join('')}</g>`;
}

const logo = async (x: number, y: number, edge: number): Promise<string> =>
	(await readFile(resolve('src/assets/logo.svg'), 'utf8')).replace(
		/width="48" height="48"/,
		`x="${x}" y="${y}" width="${edge}" height="${edge}"`,
	);

async function toPng(ground: string, parts: string[]): Promise<Buffer<ArrayBuffer>> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${ground}"/>${parts.join('')}</svg>`;
	return Buffer.from(await sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer());
}

/** Nastaliq is taller than other scripts, so it has a smaller font size. */
const NASTALIQ_SCALE = 0.86;

/**
 * Draws the picture that a messenger shows beside a link: the name of the site, a question and its answer.
 * @returns a PNG
 * @throws Error when a font lacks a character of the words
 */
export async function drawPicture(locale: Locale, kind: PictureKind): Promise<Buffer<ArrayBuffer>> {
	const { lang, dir, nastaliq } = locales[locale];
	const { [pictureWords[kind]]: words, 'site.title': title, 'site.tagline': tagline } = strings[lang];
	const colour = colours[kind === 'emergency' ? kind : 'page'];
	const [question = '', answer = ''] = words.split(/(?<=[?？؟])\s*/);
	const size = (pixels: number): number => (nastaliq ? pixels * NASTALIQ_SCALE : pixels);
	const edge = 88;
	const lines = await Promise.all(
		[
			{ text: title, size: size(46), baseline: 138, colour: colour.ink, indent: edge + 28 },
			{ text: question, size: size(72), baseline: 295, colour: colour.ink },
			{ text: answer, size: size(72), baseline: 440, colour: colour.strong },
			{ text: tagline, size: size(36), baseline: 560, colour: colour.quiet },
		].map((line) => drawLine({ ...line, locale })),
	);
	return toPng(colour.ground, [await logo(dir === 'rtl' ? WIDTH - MARGIN - edge : MARGIN, 76, edge), ...lines]);
}

/** Draws the picture of the language chooser: the tagline of the site in every language. @returns a PNG */
export async function drawChooserPicture(): Promise<Buffer<ArrayBuffer>> {
	const lines = await Promise.all(
		offeredLocales.map((locale, index) =>
			drawLine({
				text: strings[locales[locale].lang]['site.tagline'],
				locale,
				size: 56,
				baseline: 310 + index * 120,
				colour: colours.page.ink,
			}),
		),
	);
	return toPng(colours.page.ground, [await logo((WIDTH - 110) / 2, 70, 110), ...lines]);
}
